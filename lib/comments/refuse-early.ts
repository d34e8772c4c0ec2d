/**
 * Answers a message that has to wait before Next does: making a whole page anew takes a hundred times longer, so that a flood would
 * keep readers waiting. Whatever is not certain goes on to the form's own action, which decides by the same rules.
 */
import { sha256 } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { findUsedUp } from '@/lib/platform/rate-limit';
import { isSameOrigin } from '@/lib/platform/same-origin';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { networkOf } from '@/lib/platform/visitor';
import { findLanguageById } from '@/lib/posts/read-posts';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { assessUrgency } from '@/lib/screening/urgency';
import { fillCounted } from '@/lib/shared/fill-words';
import { textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { tidyText } from '@/lib/shared/text';
import { minutesUntil } from '@/lib/shared/time-words';
import { submitLimits } from './arrival-checks';
import { parseAsk } from './ask-fields';
import { joinClaim } from './claim';
import { findSubmission } from './comment-store';
import { submissionKeyOf } from './submit-comment';
import { runSubmitChecks } from './submit-checks';
import { waitPage, waitPageStyle } from './wait-page';

/** A form as it arrived, without scripts. */
interface Sent {
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Uint8Array<ArrayBuffer>;
}

interface Refused {
  headers: Record<string, string>;
  html: string;
}

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** Null: it is for Next to answer. Nothing is stored or counted here. */
export async function refuseEarly({ path, headers, body }: Sent, now: Date): Promise<Refused | null> {
  if (!isSameOrigin(one(headers['origin']) || null, one(headers['host']) || null, env().SITE_URL)) return null;
  const form = await new Response(body, { headers: { 'content-type': one(headers['content-type']) } })
    .formData()
    .catch(() => null);
  const [postId, typed] = form ? [textField(form, 'postId'), textField(form, 'message')] : ['', ''];
  if (!form || postId === '' || typed === '' || typed.length > 20_000) return null;
  const network = networkOf(one(headers['x-forwarded-for']) || 'unknown');
  const { usual } = submitLimits;
  const own = findUsedUp(usual.network, network, now);
  const until = own ?? findUsedUp(usual.post, postId, now) ?? findUsedUp(usual.site, 'all', now);
  // Words that sound urgent have limits of their own.
  if (!until || assessUrgency(tidyText(`${typed}\n${textField(form, 'claim')}`)) !== 'none') return null;
  const language = await findLanguageById(postId);
  const words = messagesIn(language);
  if (await cameBefore(form, words, network, now)) return null;
  const { waitBusy, waitMinutes } = words.problems;
  const html = waitPage({
    words,
    language: pageLanguage(language),
    numbers: getEmergencyNumbers(env().JURISDICTION),
    problem: fillCounted(own ? waitMinutes : waitBusy, minutesUntil(until, now), words.locale),
    path,
    fields: [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  });
  const style = `'sha256-${Buffer.from(sha256(waitPageStyle), 'hex').toString('base64')}'`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'private, no-store',
      'retry-after': String(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  };
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
