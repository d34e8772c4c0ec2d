/** What the form of a post, or of a reply, sends. Pure. */
import { textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { commentFormIn } from './comment-form';

const kept = ['kind', 'alias', 'theme', 'message', 'claim', 'claimLink', 'openedAt', 'proof'] as const;

/** The fields that a form which comes back is filled with again. */
export function readAskValues(form: FormData): Record<string, string> {
  return Object.fromEntries(kept.map((name) => [name, textField(form, name)]));
}

export function parseAsk(form: FormData, words: Messages) {
  const openedAt = Number(textField(form, 'openedAt'));
  return commentFormIn(words).safeParse({
    ...readAskValues(form),
    postId: textField(form, 'postId'),
    parentId: textField(form, 'parentId') || null,
    choice: textField(form, 'choice'),
    website: textField(form, 'website'),
    openedAt: openedAt > 0 ? openedAt : null,
  });
}
