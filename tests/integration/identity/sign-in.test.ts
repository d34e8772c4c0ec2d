import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { authOptions } from '@/lib/identity/auth-options';
import { disableAccount } from '@/lib/identity/manage-accounts';
import { requestSignIn } from '@/lib/identity/request-sign-in';
import { hashSignInToken, makeSignInLink } from '@/lib/identity/sign-in-link';
import { findAccountByEmail, findSession, insertSession, removeSession } from '@/lib/identity/staff-store';
import { database } from '@/lib/platform/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
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
    const answers = await Promise.all(Array.from({ length: 6 }, () => redeem(link)));
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
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
  async function filesFor(...addresses: string[]): Promise<string[]> {
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-mail-'));
    const { DATA_DIR } = env();
    replaceEnv({ DATA_DIR: folder });
    try {
      for (const [index, address] of addresses.entries()) await requestSignIn(address, '/desk', after(index));
      return readdirSync(folder).flatMap((name) =>
        readdirSync(path.join(folder, name)).map((file) => readFileSync(path.join(folder, name, file), 'utf8')),
      );
    } finally {
      replaceEnv({ DATA_DIR });
      rmSync(folder, { recursive: true });
    }
  }

  it('sends it to the address of an active account, in any case', async () => {
    await aPractice();
    const files = await filesFor('Sam.Field@Practice.example');
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(new RegExp(`^To: ${email}\\n`));
    const link = /https:\S+/.exec(files[0] ?? '')?.[0] ?? '';
    expect(await redeem(link)).toMatchObject({ expires: after(30 * 60) });
  });

  it('sends nothing to a stranger or to whoever has left, and looks the same to them', async () => {
    await aPractice();
    await disableAccount(email, noon);
    expect(await filesFor('nobody@practice.example', email, '', "' OR 1=1 --")).toEqual([]);
    expect(await database().signInToken.count()).toBe(0);
    expect(logLines().join('')).not.toContain('practice.example');
  });

  it('again and again stops filling the mailbox', async () => {
    await aPractice();
    expect((await filesFor(...Array.from({ length: 12 }, () => email))).length).toBeLessThan(12);
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
