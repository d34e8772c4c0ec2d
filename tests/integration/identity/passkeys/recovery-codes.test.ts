import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPasskeys, suspendPerson } from '@/lib/identity/accounts/manage-people';
import type { PasskeyOwner } from '@/lib/identity/passkeys/add-passkey';
import { passkeyMails } from '@/lib/identity/passkeys/passkey-mails';
import { countCodes, makeRecoveryCodes, signInWithCode } from '@/lib/identity/passkeys/recovery-codes';
import { findViewerOf } from '@/lib/identity/sign-in/session';
import { insertSession } from '@/lib/identity/staff-store';
import { sha256 } from '@/lib/platform/crypto';
import { replaceEnv } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

const email = 'sam.field@practice.example';
let practice: Practice;
let owner: PasskeyOwner;

beforeEach(async () => {
  replaceEnv({ PASSKEY_ROLES: ['staff'] });
  practice = await aPractice();
  const { accountId } = practice.desk;
  await insertSession({ token: 'cookie', accountId, startedAt: noon, way: 'passkey', expiresAt: after(3600) });
  owner = { accountId, session: sha256('cookie'), half: false };
});

async function made(at = noon): Promise<string[]> {
  const done = await makeRecoveryCodes(owner, at);
  return 'codes' in done ? done.codes : [];
}

describe('recovery codes', () => {
  it('sign in once each, however they are typed, where a passkey is needed too, and the mailbox is told', async () => {
    const codes = await made();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const rows = (await readEveryRow()).join('\n');
    for (const code of codes) expect(rows).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}`, 'i'));
    const [first = '', second = ''] = codes;
    const done = await signInWithCode(email, first, 'net', after(1));
    expect(await findViewerOf('token' in done ? done.token : '', after(2))).toMatchObject(practice.desk);
    expect(await signInWithCode(email, first, 'net', after(3))).toHaveProperty('refused');
    const typed = ` ${second.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(await signInWithCode(email.toUpperCase(), typed, 'net', after(4))).toHaveProperty('token');
    expect(await countCodes(owner.accountId)).toBe(8);
    const mails: Mail[] = [];
    await deliverDue(passkeyMails, async (mail) => void mails.push(mail), after(5));
    expect(mails.map(({ to }) => to)).toEqual([email, email]);
    expect(mails.map(({ text }) => text).join('')).not.toContain(first);
  });

  it('of two at once signs one in', async () => {
    const [code = ''] = await made();
    const done = await Promise.all([1, 2].map((net) => signInWithCode(email, code, String(net), after(1))));
    expect(done.map((one) => 'token' in one).sort()).toEqual([false, true]);
  });

  it('end when new ones are made, with the passkeys, and with the account; the same is said whoever asks', async () => {
    const [old = ''] = await made();
    const [newer = '', another = ''] = await made(after(1));
    const wrong = await signInWithCode(email, old, 'a', after(2));
    expect(wrong).toHaveProperty('refused');
    expect(await signInWithCode('nobody@practice.example', newer, 'b', after(2))).toEqual(wrong);
    expect(await signInWithCode('kim.moor@practice.example', newer, 'c', after(2))).toEqual(wrong);
    await suspendPerson(practice.admin, owner.accountId, after(3));
    expect(await signInWithCode(email, newer, 'd', after(4))).toEqual(wrong);
    await forgetPasskeys(practice.admin, owner.accountId, after(5));
    expect(await countCodes(owner.accountId)).toBe(0);
    expect(await signInWithCode(email, another, 'e', after(6))).toEqual(wrong);
    await expect(forgetPasskeys(practice.otherDesk, owner.accountId, noon)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are made by who has just signed in, and not by half', async () => {
    expect(await makeRecoveryCodes(owner, after(901))).toHaveProperty('refused');
    expect(await makeRecoveryCodes({ ...owner, half: true }, noon)).toHaveProperty('refused');
    expect(await makeRecoveryCodes({ ...owner, session: 'unknown' }, noon)).toHaveProperty('refused');
  });

  it('cannot be guessed at length: so many tries for an address and from a network', async () => {
    const [code = ''] = await made();
    for (let turn = 0; turn < 10; turn += 1) await signInWithCode(email, 'wrong', `net ${turn}`, noon);
    expect(await signInWithCode(email, code, 'fresh', noon)).toHaveProperty('refused');
    expect(await signInWithCode(email, code, 'fresh', after(3600))).toHaveProperty('token');
  });
});
