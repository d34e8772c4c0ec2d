/** What the ask form and the edit form hand back. Both sides of the wire; pure. */
import { emptyForm, type FormState } from '@/lib/shared/form-state';

/** A piece of the writer's own words; `because` is set on what could identify someone. */
export interface Passage {
  text: string;
  because: string | null;
}

export interface AskState extends FormState {
  /** The message in pieces when screening found something; null otherwise. */
  marked: Passage[] | null;
  /** The writer chose to change the marked words. */
  editing: boolean;
  urgency: 'none' | 'emergency' | 'crisis';
}

export const emptyAsk: AskState = { ...emptyForm, marked: null, editing: false, urgency: 'none' };
