/** What the ask form and the edit form hand back. Both sides of the wire; pure. */
import { emptyForm, type FormState } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

/** A piece of the writer's own words; `because` is set on what could identify someone. */
export interface Passage {
  text: string;
  because: string | null;
}

/** An answered question that most likely asks the same. Everything in it is public. */
export interface AlikeAnswered {
  id: string;
  /** Of the post that it stands beneath. */
  slug: string;
  title: string;
  question: string;
  /** Who answered, as on the badge. */
  by: string;
  answer: string;
}

export interface AskState extends FormState {
  /** Shown once, before the first of a person's questions is stored; left out for none. */
  alike?: readonly AlikeAnswered[];
  /** The message in pieces when screening found something; null otherwise. */
  marked: Passage[] | null;
  /** The writer chose to change the marked words. */
  editing: boolean;
  urgency: 'none' | 'emergency' | 'crisis';
}

/** The address of a form ends in it: of the form itself, or of what came back with it. */
export const formAnchor = 'ask';

/** What the page of a form that came back is about first, in a few words; null for a form that did not. */
export function newsOf(
  { urgency = 'none', problems, marked = null, alike = [] }: FormState & Partial<Pick<AskState, 'marked' | 'alike'>>,
  words: Pick<Messages, 'form' | 'marked' | 'urgent'>,
): string | null {
  if (urgency !== 'none') return urgency === 'crisis' ? words.urgent.crisisTitle : words.urgent.emergencyTitle;
  if (problems.length > 0) return words.form.problemTitle;
  if (marked) return marked.some(({ because }) => because !== null) ? words.marked.title : words.marked.againTitle;
  return alike.length > 0 ? words.form.alikeTitle : null;
}

export const emptyAsk: AskState = { ...emptyForm, marked: null, editing: false, urgency: 'none' };
