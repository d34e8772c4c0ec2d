/** What the form of a private note hands back. Both sides of the wire; pure. */
import { emptyForm, type FormState } from '@/lib/shared/form-state';

export interface PrivateNoteState extends FormState {
  saved: boolean;
  /** The session ended before the form arrived. Nothing was written down. */
  signedOut: boolean;
}

export const noPrivateNote: PrivateNoteState = { ...emptyForm, saved: false, signedOut: false };
