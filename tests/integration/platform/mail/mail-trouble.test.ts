import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { findMailTrouble } from '@/lib/comments/notifications/read-dead-mails';
import { changeContact } from '@/lib/comments/receipts/change-contact';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { replaceEnv } from '@/lib/platform/env';
import { closeMail, sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { readMailTrouble } from '@/lib/platform/mail/unsent-mails';
import { mailKinds } from '@/lib/shared/mail-kinds';
import { aComment } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { startMailCatcher } from '@/tests/support/mail/mail-catcher';
import { after, noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const hour = 3600;
afterEach(() => {
  closeMail();
  replaceEnv({ MAIL_URL: '' });
});

/** An address where nothing listens any more. */
async function aDeadServer(): Promise<string> {
  const server = await startMailCatcher();
  await server.stop();
  return server.url;
}

async function anAskedAddress() {
  const comment = await aComment();
  await changeContact(comment.writer, 'someone@example.org', noon);
  return comment;
}

describe('mail that does not go out', () => {
  it('is trouble from its first hour on, with the socket’s code, for those who can see to it, until it has gone out', async () => {
    replaceEnv({ MAIL_URL: await aDeadServer() });
    await anAskedAddress();
    const round = (seconds: number) => deliverDue(commentMails, sendMail, after(seconds));
    await round(0);
    expect(await readMailTrouble(after(hour - 1))).toEqual({ count: 0, fault: null });
    await round(hour - 1);
    const trouble = { count: 1, fault: 'ESOCKET:ECONNREFUSED' };
    expect(await readMailTrouble(after(hour))).toEqual(trouble);
    for (const role of ['admin', 'staff'] as const)
      expect(await findMailTrouble(aViewer(role), after(hour))).toEqual(trouble);
    expect(await findMailTrouble(aViewer('physician', 'ada-rowe'), after(hour))).toBeNull();

    const server = await startMailCatcher();
    replaceEnv({ MAIL_URL: server.url });
    await round(3 * hour);
    expect(server.recipients).toEqual(['someone@example.org']);
    expect(await findMailTrouble(aViewer('admin'), after(3 * hour))).toBeNull();
    closeMail();
    await server.stop();
  });

  it('is trouble too when it was given up, and when nobody has tried for an hour', async () => {
    await anAskedAddress();
    expect(await readMailTrouble(after(hour - 1))).toEqual({ count: 0, fault: null });
    expect(await readMailTrouble(after(hour))).toEqual({ count: 1, fault: null });
    const refuse = () => Promise.reject(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    for (let turn = 0; turn < 9; turn += 1) await deliverDue(commentMails, refuse, after(turn * 2 * hour));
    expect(await readMailTrouble(after(100 * hour))).toEqual({ count: 1, fault: 'Error:550' });
  });
});

it('a receipt says that a mail was sent only once it has gone out', async () => {
  const { writer } = await anAskedAddress();
  expect(await readReceipt(writer)).toMatchObject({ hasContact: true, contactAsked: false });
  await deliverDue(commentMails, () => Promise.reject(new Error('down')), noon);
  expect(await readReceipt(writer)).toMatchObject({ contactAsked: false });
  await deliverDue(commentMails, () => Promise.resolve(), after(hour));
  expect(await readReceipt(writer)).toMatchObject({ contactAsked: true });
});

it('every kind of mail has a name of its own', () => {
  const names = Object.values(mailKinds).map(({ name }) => name);
  expect(names.every((name) => name.length > 5)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

describe('npm run mail:test', () => {
  const run = (to: string[], MAIL_URL: string) =>
    promisify(execFile)(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'lib/platform/mail/mail-test-command.ts', ...to],
      { env: { ...process.env, MAIL_URL, SITE_URL: 'https://bedside.example' } },
    ).catch((error: { stdout: string; stderr: string; code: number }) => error);

  it('sends one real mail, to an address in any script, and says who took it', async () => {
    const server = await startMailCatcher();
    const said = await run(['--to', 'name@bücher.example'], server.url);
    expect(said.stdout).toMatch(/^127\.0\.0\.1:\d+ took the mail/);
    expect(server.recipients).toEqual(['name@bücher.example']);
    expect(server.raw[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
    await server.stop();
  });

  it('says what is wrong by a code, and ends with a fault', async () => {
    const said = await run(['--to', 'name@example.org'], await aDeadServer());
    expect(said).toMatchObject({ code: 1, stderr: expect.stringContaining('ESOCKET:ECONNREFUSED') as string });
    expect(await run([], '')).toMatchObject({ code: 2, stderr: expect.stringContaining('--to') as string });
  });
});
