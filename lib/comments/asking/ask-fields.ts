/** What the form of a post, or of a reply, sends. */
import { splitClaim } from '@/lib/comments/claim';
import { hashNumber } from '@/lib/platform/crypto';
import { textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { tidyText } from '@/lib/shared/text';
import { commentFormIn } from './ask-schema';
import type { Draft } from './submit-checks';

const kept = [
  'kind',
  'alias',
  'suggested',
  'theme',
  'message',
  'claim',
  'claimLink',
  'complaint',
  'alikeSeen',
  'openedAt',
  'proof',
] as const;
type Kept = (typeof kept)[number];

/** The fields that a form which comes back is filled with again. */
export function readAskValues(form: FormData): Record<Kept, string> {
  return Object.fromEntries(kept.map((name) => [name, textField(form, name)])) as Record<Kept, string>;
}

/** What the schema of the form is asked about. */
export function readAsk(form: FormData) {
  const openedAt = Number(textField(form, 'openedAt'));
  return {
    ...readAskValues(form),
    postId: textField(form, 'postId'),
    parentId: textField(form, 'parentId') || null,
    choice: readChoice(form),
    complaint: textField(form, 'complaint') !== '',
    website: textField(form, 'website'),
    openedAt: openedAt > 0 ? openedAt : null,
  };
}

export function parseAsk(form: FormData, words: Messages) {
  return commentFormIn(words).safeParse(readAsk(form));
}

/**
 * The button that was pressed. Without one, what was chosen before holds for as long as the words are the same: a form that comes back
 * for another reason does not ask again.
 */
export function readChoice(form: FormData): string {
  const pressed = textField(form, 'choice');
  if (pressed !== '') return pressed;
  const settled = textField(form, 'settled');
  return settled !== '' && settled === settledFor(form) ? 'identifies-no-one' : '';
}

/** What was chosen about identifiers, for a form that comes back for another reason: done in the words, or said of them. */
export function chosenBefore(form: FormData, choice: string, draft: Draft): Record<string, string> {
  if (choice === 'identifies-no-one') return { settled: settledFor(form) };
  if (choice !== 'remove') return {};
  const { message, claim } = splitClaim(draft.body, draft.claimLines);
  return { message, ...(claim ? { claim: claim.words, claimLink: claim.link ?? '' } : {}) };
}

/** Names the words that a writer said identify no one. */
function settledFor(form: FormData): string {
  const typed = ['message', 'claim', 'claimLink'].map((name) => tidyText(textField(form, name)));
  return String(hashNumber(JSON.stringify(typed)));
}
