/** What the forms of passkeys hand back. Pure. */
import { emptyForm, type FormState } from '@/lib/shared/form-state';

export interface PasskeyState extends FormState {
  /** What the browser is asked to do, as JSON; empty until then. */
  options: string;
  /** Recovery codes, on the one page that shows them. */
  codes: readonly string[];
}

export const emptyPasskeyForm: PasskeyState = { ...emptyForm, options: '', codes: [] };
