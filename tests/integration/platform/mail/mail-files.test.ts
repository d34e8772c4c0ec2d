import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-mail-'));
const outbox = path.join(folder, 'outbox');

beforeAll(() => replaceEnv({ MAIL_URL: '', DATA_DIR: folder }));
afterAll(() => rmSync(folder, { recursive: true }));

it('while no mail server is set, a mail becomes a file that its owner alone can read, and the same mail the same file', async () => {
  const mail = {
    id: 'news-1/../../x',
    to: 'someone@example.org',
    subject: 'News about what you sent us',
    text: 'There is news.\n',
  };
  await sendMail(mail);
  await sendMail(mail);
  const files = readdirSync(outbox);
  expect(files).toEqual(['news-1_______x.txt']);
  const file = path.join(outbox, files[0] ?? '');
  expect(readFileSync(file, 'utf8')).toBe(
    'To: someone@example.org\nFrom: Bedside <no-reply@localhost>\nSubject: News about what you sent us\n\nThere is news.\n',
  );
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(outbox).mode & 0o777).toBe(0o700);
});

it.each([
  ['the address', { to: 'someone@example.org\r\nBcc: everyone@evil.example' }],
  ['the address, by a line feed alone', { to: 'someone@example.org\nBcc: everyone@evil.example' }],
  ['the subject', { subject: 'There is news\r\n\r\n<script>alert(1)</script>' }],
])('a mail with a line break in %s is not sent', async (_where, part) => {
  const before = readdirSync(outbox);
  const mail = {
    id: 'split',
    to: 'someone@example.org',
    subject: 'News about what you sent us',
    text: 'There is news.\n',
  };
  await expect(sendMail({ ...mail, ...part })).rejects.toThrow('holds a line break');
  expect(readdirSync(outbox)).toEqual(before);
});
