/**
 * The page for a form that Next could not answer with the form itself, because nothing could be stored or read. It asks nothing of the
 * database, and holds whatever was typed into any form of a patient or of the desk.
 */
import { languageOfForm, urgencyOfForm } from '@/lib/comments/patient-form';
import { sha256 } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import type { Hindrance } from '@/lib/platform/not-stored';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { explainHindrance } from '@/lib/platform/web/keep-words';
import { isSameOrigin, mayBeShown } from '@/lib/platform/web/same-origin';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { say } from '@/lib/shared/messages/say';
import { numberInWords } from '@/lib/shared/number-words';
import { tooManyRequestsPage, tooManyRequestsStyle } from './too-many-requests-page';

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

const readIn =
  (headers: SentForm['headers']) =>
  (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };

/** Null when it cannot be read. */
function readFields({ headers, body }: SentForm): Promise<FormData | null> {
  const type = readIn(headers)('content-type') ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
}

/** Null when no page of this site sent it, or when it cannot be read. */
export async function readSentForm(sent: SentForm): Promise<FormData | null> {
  return isSameOrigin(readIn(sent.headers), env().SITE_URL) ? readFields(sent) : null;
}

type Explained = {
  explain: (words: Messages) => string;
  /** False where sending the same again would end the same. */
  again?: boolean;
  /** False where what was sent must not stand on a page of ours. */
  shown?: boolean;
};

/** Everything that was sent stands on it; `explain` says why it came back. */
export function wordsPage(
  form: FormData,
  path: string,
  language: string | null,
  { explain, again = true, shown = true }: Explained,
): SmallPage {
  const words = messagesIn(language);
  const html = tooManyRequestsPage({
    words,
    language: pageLanguage(language),
    numbers: getEmergencyNumbers(env().JURISDICTION),
    urgency: urgencyOfForm(form),
    problem: explain(words),
    path,
    again,
    fields: [...(shown ? form : [])].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  });
  const style = `'sha256-${Buffer.from(sha256(tooManyRequestsStyle), 'hex').toString('base64')}'`;
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
  const form = await readFields(sent);
  const shown = mayBeShown(readIn(sent.headers), env().SITE_URL);
  const { hindrance, status = 500, tooMuch } = sent;
  if (!form || (!shown && status !== 403)) return null;
  const explain = (words: Messages): string => {
    if (tooMuch) return explainSize(tooMuch, words);
    if (!shown) return words.form.notOurs;
    return hindrance === null && status < 500 ? words.form.notTaken : explainHindrance(hindrance ?? 'away', words);
  };
  return wordsPage(form, sent.path, await languageOfForm(form), { explain, again: status >= 500, shown });
}

/** For a page of readers that could not be made, in the site's language: what was read to make it may be away. `reference` is the number in the log. */
export function brokenPage(path: string, reference: string | null): SmallPage {
  const { title, lead, number } = faultWords[pageLanguage()];
  const told = reference === null ? '' : ` ${say(number, { number: reference })}`;
  return wordsPage(new FormData(), path, null, { explain: () => `${title}. ${lead}${told}`, again: false });
}

function explainSize({ sent, most }: { sent: number; most: number }, { form, locale }: Messages): string {
  const kilobytes = (bytes: number): string => numberInWords(Math.round(bytes / 1024), locale);
  return `${say(form.tooMuch, { sent: kilobytes(sent), most: kilobytes(most) })} ${form.copyThem}`;
}
