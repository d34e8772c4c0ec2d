/**
 * Every form goes through here: what cannot be stored now comes back with each word as it was typed, and a sentence. Next carries an
 * action's own errors to a page without the form, and with it without the words. Knows no field.
 */
import { log } from '@/lib/platform/log';
import { type Hindrance, hindranceOf, noteHindrance, NotStored } from '@/lib/platform/not-stored';
import { messagesIn } from '@/lib/platform/site-language';
import type { FormState } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

/** What is said of it, for people: to try again in a moment, or later. */
export function explainHindrance(hindrance: Hindrance, { problems }: Messages): string {
  return hindrance === 'busy' ? problems.storeBusy : problems.storeFailed;
}

/** Carries a deed out; when it cannot be stored now, `instead` answers. */
export async function unlessUnstored<Result>(
  deed: () => Promise<Result>,
  instead: (hindrance: Hindrance) => Promise<Result>,
): Promise<Result> {
  try {
    return await deed();
  } catch (error) {
    const hindrance = hindranceOf(error);
    if (hindrance === null) throw error;
    noteHindrance(hindrance);
    log('form-not-stored', { kind: hindrance });
    return instead(hindrance);
  }
}

/**
 * The same deed of a button, which has no form of its own to come back to: where it cannot be stored now, the page in front of the site
 * answers, which holds whatever was sent and sends it again. See unstored-forms.mjs.
 */
export function sayingUnstored(deed: (form: FormData) => Promise<void>): (form: FormData) => Promise<void> {
  return (form) =>
    unlessUnstored(
      () => deed(form),
      (hindrance) => {
        throw new NotStored(hindrance);
      },
    );
}

/** Every text field by name. What begins with "$" is Next's own. */
function typedIn(form: FormData): Record<string, string> {
  const fields = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$'));
  return Object.fromEntries(fields) as Record<string, string>;
}

interface KeptForm<State> {
  /** Where the sentence stands; the form as a whole when left out. */
  field?: string;
  words?: Messages;
  /** What else of the state follows from what was typed. */
  more?: Partial<State>;
}

/**
 * The same action, with `empty` as the state to come back to, filled with what was typed. `say` gives in which language (English
 * when left out) and what else comes back; it must do without the database.
 */
export function keepingWords<State extends FormState>(
  empty: State,
  action: (previous: State, form: FormData) => Promise<State>,
  say: (form: FormData) => KeptForm<State> | Promise<KeptForm<State>> = () => ({}),
): (previous: State, form: FormData) => Promise<State> {
  return async (previous, form) =>
    unlessUnstored(
      () => action(previous, form),
      async (hindrance) => {
        const { field = '', words = messagesIn('en'), more } = await say(form);
        const problems = [{ field, message: explainHindrance(hindrance, words) }];
        return { ...empty, ...more, values: typedIn(form), problems };
      },
    );
}
