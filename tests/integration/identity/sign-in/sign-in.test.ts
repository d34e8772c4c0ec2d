import { describe, expect, it } from 'vitest';
import { disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { authOptions } from '@/lib/identity/sign-in/auth-options';
import { requestSignIn, signInMails } from '@/lib/identity/sign-in/request-sign-in';
import { hashSignInToken, makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { findAccountByEmail, findSession, insertSession, removeSession } from '@/lib/identity/staff-store';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { queriesOf } from '@/tests/support/query-plans';
import { aMember, aPractice } from '@/tests/support/viewers';

withDatabase();

const email = 'sam.field@practice.example';

type Adapter = NonNullable<ReturnType<typeof authOptions>['adapter']>;

/** The half of next-auth that we wrote. */
function adapter(): Required<Adapter> {
  return authOptions().adapter as Required<Adapter>;
}

const tokenIn = (link: string): string => new URL(link).searchParams.get('token') ?? '';
const redeem = (link: string, identifier = email): Promise<unknown> =>
  Promise.resolve(adapter().useVerificationToken({ identifier, token: hashSignInToken(tokenIn(link)) }));

describe('a sign-in link', () => {
  it('works once', async () => {
    const link = await makeSignInLink(email, noon, 30);
    expect(await redeem(link)).toMatchObject({ identifier: email, expires: after(30 * 60) });
    expect(await redeem(link)).toBeNull();
  });

  it('works once when several come with it at the same instant', async () => {
    const link = await makeSignInLink(email, noon, 30);
    const sessions = await Promise.all(Array.from({ length: 6 }, () => redeem(link)));
    expect(sessions.filter((session) => session !== null)).toHaveLength(1);
  });

  it('works for its own address alone, and not at all with another token', async () => {
    const link = await makeSignInLink(email, noon, 30);
    expect(await redeem(link, 'kim.moor@practice.example')).toBeNull();
    expect(
      await adapter().useVerificationToken({ identifier: email, token: hashSignInToken('f'.repeat(64)) }),
    ).toBeNull();
    expect(await redeem(link)).not.toBeNull();
  });

  it('is in no row and in no line of the log', async () => {
    const link = await makeSignInLink(email, noon, 30);
    expect((await readEveryRow()).join('\n')).not.toContain(tokenIn(link));
    expect(logLines().join('')).not.toContain(tokenIn(link));
  });
});

describe('asking for a link', () => {
  const network = '192.0.2.1';
  const ask = (address: string, at = noon, from = network): Promise<Date | null> =>
    requestSignIn(address, '/desk', from, at);

  /** What the worker sends at that moment. */
  async function mailsAt(at: Date): Promise<Mail[]> {
    const mails: Mail[] = [];
    await deliverDue(signInMails, async (mail) => void mails.push(mail), at);
    return mails;
  }

  it('sends it to the address of an active account, in any case', async () => {
    await aPractice();
    await ask('Sam.Field@Practice.example');
    const [mail, ...more] = await mailsAt(after(2));
    expect([mail?.to, more]).toEqual([email, []]);
    const link = /https:\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await readEveryRow()).join('\n')).not.toContain(tokenIn(link));
    expect(await redeem(link)).toMatchObject({ expires: after(2 + 30 * 60) });
  });

  it('leads back to where the person was going', async () => {
    await aPractice();
    await requestSignIn(email, '/desk/decisions', network, noon);
    const [mail] = await mailsAt(noon);
    expect(mail?.text).toContain('next=%2Fdesk%2Fdecisions');
  });

  it('sends nothing to a stranger or to whoever has left', async () => {
    await aPractice();
    await disableAccount(email, noon);
    for (const address of ['nobody@practice.example', email, '', "' OR 1=1 --"]) expect(await ask(address)).toBeNull();
    expect(await mailsAt(noon)).toEqual([]);
    expect(await database().signInToken.count()).toBe(0);
    expect(logLines().join('')).not.toContain('practice.example');
  });

  it('asks the database the same and leaves the same rows for a stranger, whoever has left and everyone else', async () => {
    await aPractice();
    await disableAccount('toni.brook@practice.example', noon);
    const rows = async () =>
      (await database().outbox.findMany()).map(({ kind, detail, lane, state, notBefore, subjectId, dedupeKey }) => [
        ...[kind, detail, lane, state, notBefore],
        ...[subjectId.length, dedupeKey.length],
      ]);
    const asked: unknown[] = [];
    for (const address of [email, 'nobody@practice.example', 'toni.brook@practice.example']) {
      await database().outbox.deleteMany();
      asked.push([await queriesOf(() => ask(address)), await rows()]);
    }
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  it('answers without waiting for the mail server, and a mail that fails is tried again with a link that works', async () => {
    await aPractice();
    await ask(email);
    const down = () => Promise.reject(Object.assign(new Error('connect'), { code: 'ESOCKET' }));
    await deliverDue(signInMails, down, noon);
    const [mail] = await mailsAt(after(120));
    expect(await redeem(/https:\S+/.exec(mail?.text ?? '')?.[0] ?? '')).not.toBeNull();
  });

  it('brings no link to somebody who has long gone away from the screen', async () => {
    await aPractice();
    await ask(email);
    expect(await mailsAt(after(30 * 60 + 1))).toEqual([]);
  });

  it('again and again stops filling the mailbox, whoever asks, and none of them is told', async () => {
    await aPractice();
    for (let turn = 0; turn < 12; turn += 1) expect(await ask(email, after(turn), `192.0.2.${turn}`)).toBeNull();
    expect(await mailsAt(after(60))).toHaveLength(5);
  });

  it('is limited by network, for known and unknown addresses alike, and another network may still ask', async () => {
    await aPractice();
    const answers = [];
    for (let turn = 0; turn < 31; turn += 1) answers.push(await ask(`person-${turn}@practice.example`, after(turn)));
    expect(answers.slice(0, 30).every((until) => until === null)).toBe(true);
    expect(answers[30]?.getTime()).toBeGreaterThan(after(30).getTime());
    expect(await ask(email, after(40))).toEqual(answers[30]);
    expect(await mailsAt(after(41))).toEqual([]);
    expect(await ask(email, after(42), '198.51.100.7')).toBeNull();
    expect(await mailsAt(after(43))).toHaveLength(1);
  });
});

describe('a session', () => {
  it('belongs to its account until it ends', async () => {
    const { accountId } = await aMember('Sam Field', 'staff');
    await adapter().createSession({
      sessionToken: 'cookie',
      userId: accountId,
      expires: new Date(Date.now() + 60_000),
    });
    expect(await adapter().getSessionAndUser('cookie')).toMatchObject({
      session: { sessionToken: 'cookie', userId: accountId },
      user: { id: accountId, email },
    });
    expect((await readEveryRow()).join('\n'), 'only its hash is kept').not.toContain('cookie');
    await adapter().deleteSession('cookie');
    expect(await adapter().getSessionAndUser('cookie')).toBeNull();
  });

  it('ends at its hour', async () => {
    const { accountId } = await aMember('Sam Field', 'staff');
    await insertSession({ token: 'cookie', accountId, expiresAt: after(60) });
    expect(await findSession('cookie', after(59))).not.toBeNull();
    expect(await findSession('cookie', after(60))).toBeNull();
  });

  it('is not made to last longer by being used', async () => {
    const { accountId } = await aMember('Sam Field', 'staff');
    const expires = new Date(Date.now() + 60_000);
    await adapter().createSession({ sessionToken: 'cookie', userId: accountId, expires });
    await adapter().updateSession({ sessionToken: 'cookie', expires: new Date(Date.now() + 3_600_000) });
    expect(await adapter().getSessionAndUser('cookie')).toMatchObject({ session: { expires } });
  });

  it('ends with its account, even if its row should outlive it', async () => {
    const { accountId } = await aMember('Sam Field', 'staff');
    await disableAccount(email, noon);
    await insertSession({ token: 'cookie', accountId, expiresAt: new Date(Date.now() + 60_000) });
    expect(await adapter().getSessionAndUser('cookie')).toBeNull();
  });

  it('ended by a cookie that is not known ends nobody else’s', async () => {
    const { accountId } = await aMember('Sam Field', 'staff');
    await insertSession({ token: 'cookie', accountId, expiresAt: after(60) });
    await removeSession('another cookie');
    expect(await findSession('cookie', noon)).not.toBeNull();
  });
});

describe('next-auth', () => {
  it('can neither make an account nor link another way to sign in', async () => {
    await expect(adapter().createUser({ id: 'x', email, emailVerified: null })).rejects.toThrow(
      'accounts are made by an administrator',
    );
    await expect(
      adapter().linkAccount({ userId: 'x', provider: 'x', providerAccountId: 'x', type: 'oauth' }),
    ).rejects.toThrow();
    expect(await findAccountByEmail(email)).toBeNull();
  });

  it('lets in whoever has an active account, and nobody else', async () => {
    await aPractice();
    const { signIn } = authOptions().callbacks ?? {};
    const may = (address: string): unknown => signIn?.({ user: { id: 'x', email: address }, account: null });
    expect(await may(email)).toBe(true);
    await disableAccount(email, noon);
    expect(await may(email)).toBe(false);
    expect(await may('nobody@practice.example')).toBe(false);
    expect(await may('')).toBe(false);
    expect(await adapter().getUserByEmail(email)).toBeNull();
  });
});
