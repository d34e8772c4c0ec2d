/** Words of the forms that patients fill in. */
import { claimLimits } from '@/lib/comments/claim';
import { confirmHours, messageLimits } from '@/lib/comments/comment';
import { reportWordsLimit } from '@/lib/comments/thread/reader-signal';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** With their numbers in them: a form is a client component too, and in a browser nothing counts. */
export function formWords(messages: Messages): Messages {
  const { ask, claims, contact, report, locale } = messages;
  const hours = { hours: confirmHours };
  return {
    ...messages,
    ask: { ...ask, messageHint: say(ask.messageHint, { most: messageLimits.max }, locale) },
    claims: { ...claims, claimHint: say(claims.claimHint, { most: claimLimits.words }, locale) },
    contact: {
      ...contact,
      queued: say(contact.queued, hours, locale),
      pending: say(contact.pending, hours, locale),
    },
    report: { ...report, wordsHint: say(report.wordsHint, { most: reportWordsLimit }, locale) },
  };
}
