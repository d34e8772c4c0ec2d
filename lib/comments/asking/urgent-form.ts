/**
 * Words that sound urgent are never turned away: whatever else is wrong with their form is put right by the least that helps, and what
 * its writer wrote is kept. Pure.
 */
import { claimProblems } from '@/lib/comments/claim';
import { messageLimits } from '@/lib/comments/comment';
import { assessUrgency } from '@/lib/screening/urgency';
import type { Messages } from '@/lib/shared/messages/en';
import { mostUnits, tidyText } from '@/lib/shared/text';
import { type CommentForm, commentFormIn } from './ask-schema';
import type { Urgency } from './submit-checks';

type Given = Record<'message' | 'claim' | 'claimLink', string> & Record<string, unknown>;

/** Of the words as they were typed, whether or not the form can be taken. */
export function urgencyOf({ message, claim, claimLink }: Pick<Given, 'message' | 'claim' | 'claimLink'>): Urgency {
  return assessUrgency(tidyText([message, claim, claimLink].join('\n')));
}

/** As much as a message can be long when each of its characters is as long as can be. */
const most = mostUnits(messageLimits.max);
export const leftOut = '[…]';
/** What cutting makes of a character in two units. */
const halves = /\p{Surrogate}/gu;
/** As much is looked through for them: a form of a megabyte would otherwise be read window by window. */
const lookedThrough = 200_000;
/** Longer than a cry is, so that none is cut by the edge of a window. */
const overlap = 1_000;

/** Whole, or of a text that is too long its beginning and the part that sounds urgent. */
export function keepUrgent(text: string): string {
  if (text.length <= most) return text;
  const half = most / 2 - leftOut.length - 2;
  const beginning = text.slice(0, half);
  for (let start = 0; start < Math.min(text.length, lookedThrough); start += half - overlap) {
    const part = text.slice(start, start + half);
    if (assessUrgency(part) === 'none') continue;
    const parts = start <= half ? [text.slice(0, start + half), ''] : [beginning, part, ''];
    return parts.join(`\n${leftOut}\n`).trim().replace(halves, '');
  }
  return `${beginning}\n${leftOut}`.replace(halves, '');
}

/** Null when it is beneath no message or post of ours. An alias that cannot be is left out, so that we choose one. `given` is what the form sent, and sounds urgent. */
export function acceptUrgent(given: Given, words: Messages): CommentForm | null {
  const schema = commentFormIn(words);
  const parsed = schema.safeParse(given);
  const wrong = new Set([
    ...(parsed.error?.issues.map(({ path }) => path[0]) ?? []),
    ...claimProblems({ ...given, kind: 'question' }, words).map(({ field }) => field),
  ]);
  const claimIsWrong = wrong.has('claim') || wrong.has('claimLink');
  const written = [given.message, ...(claimIsWrong ? [given.claim, given.claimLink] : [])].filter(
    (text) => text !== '',
  );
  const rest = schema.omit({ message: true }).safeParse({
    ...given,
    ...(wrong.has('kind') ? { kind: given['parentId'] ? 'reply' : 'question' } : {}),
    ...(claimIsWrong ? { claim: '', claimLink: '' } : {}),
    ...(wrong.has('alias') ? { alias: '' } : {}),
  });
  if (!rest.success) return null;
  return { ...rest.data, message: keepUrgent(tidyText(written.join('\n\n'))) };
}

/** For the address of the receipt: what was taken otherwise than it was sent, so that its writer is told; empty for most. */
export function changedByUs(wishedAlias: string, message: string, alias: string): string {
  // Cut first: what is far too long for an alias was not one.
  const wished = tidyText(wishedAlias.slice(0, 1_000));
  const changed = [
    ...(message.includes(leftOut) ? ['shortened'] : []),
    ...(wished !== '' && wished !== alias ? ['renamed'] : []),
  ];
  return changed.length === 0 ? '' : `?${String(new URLSearchParams(changed.map((what) => ['done', what])))}`;
}
