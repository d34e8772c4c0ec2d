/** Sends a mail by SMTP, or writes it to a file while no mail server is set. Knows nothing of what mails say. */
import nodemailer, { type Transporter } from 'nodemailer';
import { env } from '@/lib/platform/env';
import { keepAsFile } from './mail-files';
import { handsOf, type Lane } from './mail-lanes';

export interface Mail {
  /** Becomes the Message-ID, so that a mail sent twice arrives as one. */
  id: string;
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
  /** The same once more for programs that show it; without pictures, scripts or anything from elsewhere. */
  html?: string;
  /** An address that ends all further mails of this kind when a program posts to it (RFC 8058). */
  unsubscribe?: string;
  /** A page for the web address that the practice has set, and no mail: see page-webhook.ts. Nobody's address then. */
  by?: 'webhook';
  /** The notice that it belongs to: see Outbox. Stands in a file and in no mail. */
  about?: { kind: string; subjectId: string };
  /**
   * Told once a server took it, or refused the mailbox for good, or for now as often as a mail is tried: then it is not tried again. Left
   * out: a refused mail is tried again, and listed.
   */
  settled?: (outcome: 'taken' | 'refused') => Promise<void>;
}

/** Each lane has connections of its own, which stay open from one mail to the next. */
const open = new Map<Lane, { url: string; transport: Transporter }>();

/** nodemailer takes its settings from the address alone, once it has one. */
function withSettings(url: string, lane: Lane): string {
  const settings = new URLSearchParams({
    pool: 'true',
    maxConnections: String(handsOf[lane]),
    // A mail that was under way when its connection broke is tried again by the outbox, which counts.
    maxRequeues: '0',
    connectionTimeout: '10000',
    greetingTimeout: '10000',
    // Also ends an idle connection, before something on the way forgets it in silence.
    socketTimeout: '20000',
    ...(lane === 'news' ? { rateDelta: '60000', rateLimit: String(env().NEWS_MAILS_PER_MINUTE) } : {}),
  });
  return `${url}${url.includes('?') ? '&' : '?'}${settings}`;
}

function smtp(url: string, lane: Lane): Transporter {
  const known = open.get(lane);
  if (known?.url === url) return known.transport;
  known?.transport.close();
  const transport = nodemailer.createTransport(withSettings(url, lane));
  open.set(lane, { url, transport });
  return transport;
}

/** For a command that is done: open connections would keep it. */
export function closeMail(): void {
  for (const { transport } of open.values()) transport.close();
  open.clear();
}

/**
 * Resolves when a server has taken the mail, or the file is on disk; the same id writes the same file. A line break in an address
 * or a subject could begin a header of somebody else's: such a mail is not sent at all.
 */
export async function sendMail(mail: Mail, lane: Lane = 'usual'): Promise<void> {
  const { MAIL_URL, MAIL_FROM, SITE_URL } = env();
  if (/[\r\n]/.test(mail.to + mail.subject)) throw new Error('an address or a subject holds a line break');
  if (MAIL_URL === '') return keepAsFile(mail);
  await smtp(MAIL_URL, lane).sendMail({
    from: MAIL_FROM,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    messageId: `<${mail.id}@${new URL(SITE_URL).hostname}>`,
    // RFC 3834: nobody's absence note comes back, and no other program answers.
    headers: { 'Auto-Submitted': 'auto-generated', ...listHeaders(mail) },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function listHeaders({ unsubscribe }: Mail): Record<string, string> {
  if (unsubscribe === undefined) return {};
  return { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
