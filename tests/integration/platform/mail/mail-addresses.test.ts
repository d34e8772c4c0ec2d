import { afterAll, beforeAll, expect, it } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import { closeMail, sendMail } from '@/lib/platform/mail/mail';
import { readEmailAddress } from '@/lib/shared/email-address';
import { type MailCatcher, startMailCatcher } from '@/tests/support/mail/mail-catcher';

let mails: MailCatcher;

beforeAll(async () => {
  mails = await startMailCatcher();
  replaceEnv({ MAIL_URL: mails.url });
});

afterAll(async () => {
  closeMail();
  replaceEnv({ MAIL_URL: '' });
  await mails.stop();
});

it.each([
  ['name@bücher.example', 'name@xn--bcher-kva.example'],
  ['jörg@example.org', 'jörg@example.org'],
  ['用户@例子.中国', '用户@xn--fsqu00a.xn--fiqs8s'],
])('a mail to %s reaches the server, and says that a program sent it', async (typed, envelope) => {
  const to = readEmailAddress(typed) ?? '';
  await sendMail({ id: `to-${envelope}`, to, subject: 'News about what you sent us', text: 'There is news.\n' });
  const received = mails.recipients.at(-1) ?? '';
  // The server that catches mails shows the domain in its own letters again.
  expect(readEmailAddress(received)).toBe(envelope);
  expect(mails.raw.at(-1)).toMatch(/^Auto-Submitted: auto-generated\r$/m);
});
