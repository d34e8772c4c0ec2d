/**
 * The page for a form that Next could not answer with the form itself, because nothing could be stored or read. It asks nothing of the
 * database, and holds whatever was typed into any form of a patient or of the desk.
 */
import { sha256 } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { explainHindrance } from '@/lib/platform/web/keep-words';
import type { Hindrance } from '@/lib/platform/not-stored';
import { isSameOrigin } from '@/lib/platform/web/same-origin';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import { languageOfForm, urgencyOfForm } from '@/lib/comments/patient-form';
import { waitPage, waitPageStyle } from './too-many-requests-page';

/** A form as it arrived, without scripts. */
export interface SentForm {
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Uint8Array<ArrayBuffer>;
}

export interface SmallPage {
  headers: Record<string, string>;
  html: string;
}

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** Null when no page of this site sent it, or when it cannot be read. */
export function readSentForm({ headers, body }: SentForm): Promise<FormData | null> {
  if (!isSameOrigin(one(headers['origin']) || null, one(headers['host']) || null, env().SITE_URL))
    return Promise.resolve(null);
  return new Response(body, { headers: { 'content-type': one(headers['content-type']) } }).formData().catch(() => null);
}

/** Everything that was sent stands on it; `explain` says why it came back. */
export function wordsPage(
  form: FormData,
  path: string,
  language: string | null,
  explain: (words: Messages) => string,
  again = true,
): SmallPage {
  const words = messagesIn(language);
  const html = waitPage({
    words,
    language: pageLanguage(language),
    numbers: getEmergencyNumbers(env().JURISDICTION),
    urgency: urgencyOfForm(form),
    problem: explain(words),
    path,
    again,
    fields: [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  });
  const style = `'sha256-${Buffer.from(sha256(waitPageStyle), 'hex').toString('base64')}'`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** See unstored-forms.mjs. Whatever stood in the way, and a fault of ours too, is said as: later. */
export async function holdWords(
  sent: SentForm & { hindrance: Hindrance | null; status?: number; tooMuch?: { sent: number; most: number } },
): Promise<SmallPage | null> {
  const form = await readSentForm(sent);
  if (!form) return null;
  const { hindrance, status = 500, tooMuch } = sent;
  const explain = (words: Messages): string => {
    if (tooMuch) return explainSize(tooMuch, words);
    return hindrance === null && status < 500 ? words.form.notTaken : explainHindrance(hindrance ?? 'away', words);
  };
  return wordsPage(form, sent.path, await languageOfForm(form), explain, status >= 500);
}

function explainSize({ sent, most }: { sent: number; most: number }, { form, locale }: Messages): string {
  const kilobytes = (bytes: number): string => Math.round(bytes / 1024).toLocaleString(locale);
  return `${fillWords(form.tooMuch, { sent: kilobytes(sent), most: kilobytes(most) })} ${form.copyThem}`;
}
