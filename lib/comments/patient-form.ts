/** A patient's form that could not be stored now: in the language that they write in, and with the numbers where it sounds urgent. */
import { messagesIn } from '@/lib/platform/site-language';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { assessUrgency } from '@/lib/screening/urgency';
import { type FormState, textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { tidyText } from '@/lib/shared/text';
import { findComment } from './comment-store';

/** By the post that the form names, or the one that its message stands beneath; the site's language where neither can be found. */
export async function languageOfForm(form: FormData): Promise<string | null> {
  const commentId = textField(form, 'commentId');
  const comment = commentId === '' ? null : await findComment(commentId, { everything: true }).catch(() => null);
  const postId = comment?.postId ?? textField(form, 'postId');
  return postId === '' ? null : findLanguageById(postId).catch(() => null);
}

export function wordsOfForm(form: FormData): Promise<Messages> {
  return languageOfForm(form).then(messagesIn);
}

/** How urgent everything in a form sounds, whichever field it was typed into. */
export function urgencyOfForm(form: FormData): ReturnType<typeof assessUrgency> {
  const typed = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [value] : [],
  );
  // Cut first: tidying what is far too much would take longer than reading it.
  return assessUrgency(tidyText(typed.join('\n').slice(0, 100_000)));
}

/** See keepingWords. */
export function patientForm<State extends FormState>(
  empty: State,
  action: (previous: State, form: FormData) => Promise<State>,
): (previous: State, form: FormData) => Promise<State> {
  return keepingWords(empty, action, async (form) => {
    const more: Partial<FormState> = { urgency: urgencyOfForm(form) };
    return { words: await wordsOfForm(form), more: more as Partial<State> };
  });
}
