/**
 * Answers a message that has to wait before Next does: making a whole page anew takes a hundred times longer, so that a flood would
 * keep readers waiting. Whatever is not certain goes on to the form's own action, which decides by the same rules.
 */
import { joinClaim } from '@/lib/comments/claim';
import { findUsedUp } from '@/lib/platform/database/rate-limit';
import { readProof } from '@/lib/platform/proof-of-work';
import { messagesIn } from '@/lib/platform/site-language';
import { networkOf } from '@/lib/platform/web/visitor';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { assessUrgency } from '@/lib/screening/urgency';
import { textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { tidyText } from '@/lib/shared/text';
import { minutesUntil } from '@/lib/shared/time-words';
import { parseAsk } from './ask-fields';
import { readSentForm, type SentForm, type SmallPage, wordsPage } from './hold-words';
import { findSubmission } from './submission-store';
import { runSubmitChecks } from './submit-checks';
import { submissionKeyOf } from './submit-comment';
import { crowdLimit, submitLimits, type Trust, trustOf } from './submit-limits';

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** Null: it is for Next to answer. Nothing is stored or counted here. */
export async function refuseTooMany(sent: SentForm, now: Date): Promise<SmallPage | null> {
  const form = await readSentForm(sent);
  const [postId, typed] = form ? [textField(form, 'postId'), textField(form, 'message')] : ['', ''];
  if (!form || postId === '' || typed === '' || typed.length > 20_000) return null;
  const network = networkOf(one(sent.headers['x-forwarded-for']) || 'unknown');
  if (trusts.every((trust) => usedUp(trust, network, postId, now) === null)) return null;
  // Words that sound urgent have limits of their own.
  if (assessUrgency(tidyText(`${typed}\n${textField(form, 'claim')}`)) !== 'none') return null;
  const language = await findLanguageById(postId);
  const words = messagesIn(language);
  const full = usedUp(await trustIn(form, words, now), network, postId, now);
  if (!full) return null;
  const { own, until } = full;
  if (await cameBefore(form, words, network, now)) return null;
  const explain = ({ problems, locale }: Messages): string =>
    say(own ? problems.waitMinutes : problems.waitBusy, { count: minutesUntil(until, now) }, locale);
  const page = wordsPage(form, sent.path, language, { explain });
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return { ...page, headers: { ...page.headers, 'retry-after': String(seconds) } };
}

const trusts: readonly Trust[] = ['proven', 'unproven', 'automatic'];

/** By the very rules of arrival-checks.ts, as far as this process has seen. */
function usedUp(trust: Trust, network: string, postId: string, now: Date): { own: boolean; until: Date } | null {
  const { network: ofOne, post, site } = submitLimits(trust, 'none');
  const own = findUsedUp(ofOne, network, now);
  if (own) return { own: true, until: own };
  const full = findUsedUp(post, postId, now) ?? findUsedUp(site, 'all', now);
  const until = full && trust === 'proven' ? findUsedUp(crowdLimit, 'all', now) : full;
  return until && { own: false, until };
}

/** Whether its proof was used before is for the form's own action to know. */
async function trustIn(form: FormData, words: Messages, now: Date): Promise<Trust> {
  const parsed = parseAsk(form, words);
  if (!parsed.success) return 'unproven';
  const checked = runSubmitChecks(parsed.data, now, { words, screened: true });
  const proven = (await readProof(parsed.data.proof, now)) !== null;
  return trustOf(proven, 'draft' in checked ? checked.draft.lowPriority : []);
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
