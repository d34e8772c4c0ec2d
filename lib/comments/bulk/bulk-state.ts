/** What the form that decides about several messages hands back. Both sides of the wire; pure. */
import type { LoggedAction } from '@/lib/comments/transitions';
import { emptyForm, type FormState } from '@/lib/shared/form-state';

/** What makes sense for several at once. Answers, redactions and what is public are decided one by one. */
export const bulkActions = ['decline', 'publish', 'escalate'] as const;
export type BulkAction = (typeof bulkActions)[number];

/** Who has it, for several at once: no decision, and nothing to undo. */
export const bulkHandlings = ['take', 'let-go'] as const;
export type BulkHandling = (typeof bulkHandlings)[number];

/** As many as a page of the queue holds. */
export const mostAtOnce = 50;

export type BulkOutcome =
  | { kind: 'done' }
  /** Somebody else decided; `action` is null where nobody's decision can be named. */
  | { kind: 'already'; by: string; action: LoggedAction | null; ago: string; asWished: boolean }
  /** Its words are not those that were read. */
  | { kind: 'changed' }
  | { kind: 'refused'; because: string };

export type BulkResult = { commentId: string; alias: string } & BulkOutcome;

export interface BulkState extends FormState {
  /** One for each message that was ticked, in their order; null until something was sent. */
  results: BulkResult[] | null;
  action: BulkAction | BulkHandling | null;
  /** Ids of what was ticked, while nothing was decided about them. */
  ticked: string[];
  /** The session ended before the form arrived. Nothing was decided. */
  signedOut: boolean;
}

export const noneDecided: BulkState = { ...emptyForm, results: null, action: null, ticked: [], signedOut: false };
