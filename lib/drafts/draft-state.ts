/** What the forms of a post hand back. Both sides of the wire. */
import type { FormState } from '@/lib/shared/form-state';

export type DraftFormState = FormState & {
  /** The session had ended: nothing was done, and everything typed is in `values`. */
  signedOut: boolean;
};

export const untouchedDraft: DraftFormState = { problems: [], values: {}, signedOut: false };
