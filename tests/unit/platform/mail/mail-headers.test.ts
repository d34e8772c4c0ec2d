import nodemailer, { type SendMailOptions } from 'nodemailer';
import { describe, expect, it } from 'vitest';

/** A mail as it would go out, without a server. */
async function written(mail: SendMailOptions): Promise<string> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', text: 'Hello.', ...mail });
  return message.toString();
}

const headersOf = (mail: string): string[] =>
  (mail.split('\r\n\r\n')[0] ?? '')
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

const breaks = ['\r\n', '\n', '\r', '\r\n\r\n'];

describe('the mail library', () => {
  it.each(breaks)('begins no header of somebody else’s at a line break: %j', async (lineBreak) => {
    const text = `leave${lineBreak}Bcc: everyone@example.org`;
    const mails = [
      written({ list: { unsubscribe: { url: 'https://bedside.example/leave', comment: text } } }),
      written({ list: { id: { url: 'bedside.example', comment: text } } }),
      written({ subject: text }),
      written({ headers: { 'X-Kind': text } }),
    ];
    for (const mail of await Promise.all(mails)) expect(headersOf(mail)).not.toContain('bcc');
  });
});
