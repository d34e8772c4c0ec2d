/** What the form that decides about several messages hands back. Both sides of the wire; pure. */
import { emptyForm, type FormState } from '@/lib/shared/form-state';

/** What makes sense for several at once. Answers, redactions and what is public are decided one by one. */
export const manyActions = ['decline', 'publish', 'escalate'] as const;
export type ManyAction = (typeof manyActions)[number];

/** As many as a page of the queue holds. */
export const mostAtOnce = 50;

export type ManyOutcome =
  | { kind: 'done' }
  /** Somebody else decided; `action` is null where nobody's decision can be named. */
  | { kind: 'already'; by: string; action: string | null; ago: string; asWished: boolean }
  /** Its words are not those that were read. */
  | { kind: 'changed' }
  | { kind: 'refused'; because: string };

export type ManyResult = { commentId: string; alias: string } & ManyOutcome;

export interface ManyState extends FormState {
  /** One for each message that was ticked, in their order; null until something was sent. */
  results: ManyResult[] | null;
  action: ManyAction | null;
  /** Ids of what was ticked, while nothing was decided about them. */
  ticked: string[];
  /** The session ended before the form arrived. Nothing was decided. */
  signedOut: boolean;
}

export const noneDecided: ManyState = { ...emptyForm, results: null, action: null, ticked: [], signedOut: false };
