import { describe, expect, it } from 'vitest';
import { accountMails } from '@/lib/identity/accounts/account-mails';
import {
  askForAddress,
  confirmAddress,
  findLinkedChange,
  freshMinutes,
  replaceAddress,
} from '@/lib/identity/accounts/change-address';
import { disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { signOutEverywhere } from '@/lib/identity/sign-in/sign-out';
import { findAccountByEmail, findSession, insertSession } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { sha256 } from '@/lib/platform/crypto';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

const old = 'sam.field@practice.example';
const wanted = 'sam@elsewhere.example';
const minute = 60;
const mark = sha256('cookie');

/** Signed in at noon in two browsers. */
async function signedIn(): Promise<Viewer> {
  const { desk } = await aPractice();
  for (const token of ['cookie', 'thief'])
    await insertSession({ token, accountId: desk.accountId, startedAt: noon, expiresAt: after(12 * 60 * minute) });
  return desk;
}

async function mails(at: Date): Promise<Mail[]> {
  const sent: Mail[] = [];
  await deliverDue(accountMails, async (mail) => void sent.push(mail), at);
  return sent;
}

async function askedFor(viewer: Viewer, at = after(minute)): Promise<{ id: string; token: string; sent: Mail[] }> {
  expect(await askForAddress(viewer, mark, wanted, at)).toEqual({ kind: 'asked' });
  const sent = await mails(at);
  const link = sent.map(({ text }) => /http\S+sign-in\/address\S+/.exec(text)?.[0]).find(Boolean);
  const { searchParams } = new URL(link ?? '');
  return { id: searchParams.get('change') ?? '', token: searchParams.get('token') ?? '', sent };
}

const actions = async () =>
  (await database().accessRecord.findMany({ orderBy: { seq: 'asc' } })).map((row) => row.action);

describe('another address for an account', () => {
  it('counts only once the link in the new mailbox was followed; the old one hears of both', async () => {
    const desk = await signedIn();
    const { id, token, sent } = await askedFor(desk);
    expect(sent.map(({ to }) => to).sort()).toEqual([wanted, old].sort());
    expect(sent.filter(({ to }) => to === old).map(({ text }) => text.includes(token))).toEqual([false]);
    expect(await findAccountByEmail(wanted)).toBeNull();

    await makeSignInLink(old, after(minute), 30);
    expect(await confirmAddress(id, token, mark, after(2 * minute))).toBe(true);
    expect(await findAccountByEmail(wanted)).toMatchObject({ id: desk.accountId });
    expect(await findAccountByEmail(old)).toBeNull();
    expect((await mails(after(2 * minute))).map(({ to }) => to)).toEqual([old]);
    expect(await findSession('thief', after(2 * minute)), 'other sessions have ended').toBeNull();
    expect(await findSession('cookie', after(2 * minute))).not.toBeNull();
    expect(await database().signInToken.count(), 'links to the old address').toBe(0);
    expect(await actions()).toEqual(['address-asked', 'address']);
    expect(logLines().join('')).not.toMatch(/example/);
  });

  it('works once, with its own token, in its time', async () => {
    const desk = await signedIn();
    const { id, token } = await askedFor(desk);
    for (const [change, given, at] of [
      [id, 'f'.repeat(64), after(2 * minute)],
      ['nothing', token, after(2 * minute)],
      [id, token, after(62 * minute)],
    ] as const)
      expect(await confirmAddress(change, given, mark, at)).toBe(false);
    expect(await findAccountByEmail(wanted)).toBeNull();
    const both = await Promise.all([1, 2].map(() => confirmAddress(id, token, mark, after(3 * minute))));
    expect(both.sort()).toEqual([false, true]);
  });

  it('asks for a fresh sign-in: an old session, one of another account and one of unknown age may not', async () => {
    const desk = await signedIn();
    const { admin } = { admin: await findAccountByEmail('kim.moor@practice.example') };
    await insertSession({ token: 'other', accountId: admin?.id ?? '', startedAt: noon, expiresAt: after(3600) });
    await insertSession({ token: 'unknown', accountId: desk.accountId, expiresAt: after(3600) });
    for (const [session, at] of [
      [mark, after(freshMinutes * minute + 1)],
      [sha256('other'), after(minute)],
      [sha256('unknown'), after(minute)],
      [null, after(minute)],
    ] as const)
      expect(await askForAddress(desk, session, wanted, at)).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('sign in again') as string,
      });
    expect(await mails(after(3600))).toEqual([]);
  });

  it('is not another account’s, nor the same, nor no address; and is asked for a few times an hour', async () => {
    const desk = await signedIn();
    const ask = (email: string) => askForAddress(desk, mark, email, after(minute));
    expect(await ask('Kim.Moor@practice.example')).toMatchObject({ kind: 'refused' });
    expect(await ask('x')).toMatchObject({ kind: 'refused' });
    expect(await ask(old.toUpperCase())).toEqual({ kind: 'same' });
    const outcomes = [];
    for (let one = 0; one < 8; one += 1) outcomes.push((await ask(`sam${one}@elsewhere.example`)).kind);
    expect(outcomes).toContain('refused');
    expect(await database().addressChange.count(), 'only the last may be confirmed').toBe(1);
  });

  it('comes to nothing when the person signs out everywhere, or is disabled, or someone else took the address', async () => {
    const desk = await signedIn();
    const first = await askedFor(desk);
    await signOutEverywhere(desk, desk.accountId, after(2 * minute));
    expect(await findLinkedChange(first.id, first.token, after(3 * minute))).toBeNull();
    await insertSession({ token: 'cookie', accountId: desk.accountId, startedAt: noon, expiresAt: after(3600) });
    const second = await askedFor(desk);
    await database().staffAccount.update({ where: { email: 'toni.brook@practice.example' }, data: { email: wanted } });
    expect(await confirmAddress(second.id, second.token, mark, after(3 * minute))).toBe(false);
    await disableAccount(old, after(4 * minute));
    expect(await database().addressChange.count()).toBe(0);
  });
});

describe('from the terminal', () => {
  it('an address is replaced for whoever lost a mailbox: sessions end, the old one is told, the log says so', async () => {
    await signedIn();
    expect(await replaceAddress(old, wanted, after(minute))).toBeNull();
    expect(await findAccountByEmail(wanted)).not.toBeNull();
    expect(await findSession('cookie', after(minute))).toBeNull();
    expect((await mails(after(minute))).map(({ to }) => to)).toEqual([old]);
    expect(await actions()).toEqual(['terminal']);
    for (const [from, to] of [
      [old, 'new@practice.example'],
      [wanted, 'kim.moor@practice.example'],
      [wanted, 'x'],
    ] as const)
      expect(await replaceAddress(from, to, after(minute))).toEqual(expect.any(String));
  });
});
