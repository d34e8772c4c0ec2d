/** Sends a mail by SMTP, or writes it to a file while no mail server is set. Knows nothing of what mails say. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';

export interface Mail {
  /** Becomes the Message-ID, so that a mail sent twice arrives as one. */
  id: string;
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

let transporter: { url: string; transport: Transporter } | undefined;

function smtp(url: string): Transporter {
  if (transporter?.url !== url) {
    transporter?.transport.close();
    transporter = {
      url,
      transport: nodemailer.createTransport(url, {
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 20_000,
      } as object),
    };
  }
  return transporter.transport;
}

/**
 * Resolves when a server has taken the mail, or the file is on disk; the same id writes the same file. A line break in an address
 * or a subject could begin a header of somebody else's: such a mail is not sent at all.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { MAIL_URL, MAIL_FROM, SITE_URL, DATA_DIR } = env();
  if (/[\r\n]/.test(mail.to + mail.subject)) throw new Error('an address or a subject holds a line break');
  if (MAIL_URL !== '') {
    const messageId = `<${mail.id}@${new URL(SITE_URL).hostname}>`;
    await smtp(MAIL_URL).sendMail({
      from: MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return;
  }
  const folder = path.join(DATA_DIR, 'outbox');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${mail.id.replace(/[^\w-]/g, '_')}.txt`);
  writeFileSync(`${file}.part`, `To: ${mail.to}\nFrom: ${MAIL_FROM}\nSubject: ${mail.subject}\n\n${mail.text}`, {
    mode: 0o600,
  });
  renameSync(`${file}.part`, file);
}
