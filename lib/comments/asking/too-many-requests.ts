/**
 * Answers a message that has to wait before Next does: making a whole page anew takes a hundred times longer, so that a flood would
 * keep readers waiting. Whatever is not certain goes on to the form's own action, which decides by the same rules.
 */
import { joinClaim } from '@/lib/comments/claim';
import { findUsedUp } from '@/lib/platform/database/rate-limit';
import { messagesIn } from '@/lib/platform/site-language';
import { networkOf } from '@/lib/platform/web/visitor';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { assessUrgency } from '@/lib/screening/urgency';
import { textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { tidyText } from '@/lib/shared/text';
import { minutesUntil } from '@/lib/shared/time-words';
import { submitLimits } from './arrival-checks';
import { parseAsk } from './ask-fields';
import { readSentForm, type SentForm, type SmallPage, wordsPage } from './hold-words';
import { findSubmission } from './submission-store';
import { runSubmitChecks } from './submit-checks';
import { submissionKeyOf } from './submit-comment';

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** Null: it is for Next to answer. Nothing is stored or counted here. */
export async function refuseTooMany(sent: SentForm, now: Date): Promise<SmallPage | null> {
  const form = await readSentForm(sent);
  const [postId, typed] = form ? [textField(form, 'postId'), textField(form, 'message')] : ['', ''];
  if (!form || postId === '' || typed === '' || typed.length > 20_000) return null;
  const network = networkOf(one(sent.headers['x-forwarded-for']) || 'unknown');
  const { usual } = submitLimits;
  const own = findUsedUp(usual.network, network, now);
  const until = own ?? findUsedUp(usual.post, postId, now) ?? findUsedUp(usual.site, 'all', now);
  // Words that sound urgent have limits of their own.
  if (!until || assessUrgency(tidyText(`${typed}\n${textField(form, 'claim')}`)) !== 'none') return null;
  const language = await findLanguageById(postId);
  const words = messagesIn(language);
  if (await cameBefore(form, words, network, now)) return null;
  const explain = ({ problems, locale }: Messages): string =>
    say(own ? problems.waitMinutes : problems.waitBusy, { count: minutesUntil(until, now) }, locale);
  const page = wordsPage(form, sent.path, language, { explain });
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return { ...page, headers: { ...page.headers, 'retry-after': String(seconds) } };
}

/** The same words, stored a moment ago: whoever presses the button twice gets their receipt. */
async function cameBefore(form: FormData, words: Messages, network: string, now: Date): Promise<boolean> {
  const parsed = parseAsk(form, words);
  if (!parsed.success) return false;
  let { body } = joinClaim(parsed.data);
  if (parsed.data.choice === 'remove') {
    const checked = runSubmitChecks(parsed.data, now, { words, screened: true });
    if ('draft' in checked) ({ body } = checked.draft);
  }
  return (await findSubmission(submissionKeyOf(parsed.data, body, network))) !== null;
}
