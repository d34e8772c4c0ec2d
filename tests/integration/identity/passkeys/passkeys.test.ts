import { beforeEach, describe, expect, it } from 'vitest';
import { suspendPerson } from '@/lib/identity/accounts/manage-people';
import {
  beginPasskey,
  finishPasskey,
  listPasskeys,
  namePasskey,
  type PasskeyOwner,
  removePasskey,
} from '@/lib/identity/passkeys/add-passkey';
import { passkeyMails } from '@/lib/identity/passkeys/passkey-mails';
import { beginPasskeySignIn, signInWithPasskey } from '@/lib/identity/passkeys/use-passkey';
import { findViewerOf } from '@/lib/identity/sign-in/session';
import { findSession, insertSession } from '@/lib/identity/staff-store';
import { sha256 } from '@/lib/platform/crypto';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { SoftAuthenticator } from '@/tests/support/soft-authenticator';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

const site = ['bedside.example', 'https://bedside.example'] as const;
let practice: Practice;
let owner: PasskeyOwner;
let device: SoftAuthenticator;

beforeEach(async () => {
  replaceEnv({ PASSKEY_ROLES: [] });
  practice = await aPractice();
  device = new SoftAuthenticator(...site);
  owner = await signedIn(practice.desk.accountId, 'cookie');
});

async function signedIn(accountId: string, token: string, half = false): Promise<PasskeyOwner> {
  await insertSession({ token, accountId, startedAt: noon, expiresAt: after(12 * 3600) });
  return { accountId, session: sha256(token), half };
}

async function asked(of = owner, at = noon) {
  const begun = await beginPasskey(of, at);
  if ('refused' in begun) throw new Error(begun.refused);
  return begun.options;
}

const add = async (of = owner, with_ = device, at = noon) =>
  finishPasskey(of, with_.register(await asked(of, at)), 'Phone', at);

async function challenged(at = noon) {
  const begun = await beginPasskeySignIn('net', at);
  if ('refused' in begun) throw new Error(begun.refused);
  return begun.options;
}

const signIn = async (faults: Parameters<SoftAuthenticator['assert']>[1] = {}, at = after(60)) =>
  signInWithPasskey(device.assert(await challenged(at), faults), 'net', at);

describe('a passkey', () => {
  it('is added by who has just signed in, told to the mailbox, and signs in without any mail', async () => {
    expect(await add()).toEqual([]);
    expect(await listPasskeys(owner.accountId)).toMatchObject([{ name: 'Phone', lastUsedAt: null }]);
    const done = await signIn();
    const token = 'token' in done ? done.token : '';
    expect((await findViewerOf(token, after(61)))?.accountId).toBe(owner.accountId);
    expect(await findSession(token, after(61))).toMatchObject({ way: 'passkey' });
    expect((await database().accessRecord.findMany()).map(({ action, detail }) => [action, detail])).toEqual([
      ['passkey-added', null],
      ['sign-in', 'passkey'],
    ]);
    const mails: Mail[] = [];
    await deliverDue(passkeyMails, async (mail) => void mails.push(mail), after(61));
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['sam.field@practice.example', 'A passkey was added to your account'],
    ]);
    expect((await readEveryRow()).join('\n')).not.toContain(token);
  });

  it('asks for a device that holds it itself and knows its person, in the name of the configured address', async () => {
    expect(await asked()).toMatchObject({
      rp: { id: 'bedside.example' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(await challenged()).toMatchObject({ rpId: 'bedside.example', userVerification: 'required' });
    expect((await challenged()).allowCredentials ?? []).toEqual([]);
  });

  it.each([
    ['another origin', { origin: 'https://bedside.example.evil.example' }],
    ['another site', { rpId: 'evil.example' }],
    ['nobody before the device', { verified: false }],
    ['a challenge that was never made', { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
  ])('does nothing with %s', async (_what, faults) => {
    expect(await finishPasskey(owner, device.register(await asked(), faults), 'x', noon)).toHaveLength(1);
    expect(await listPasskeys(owner.accountId)).toEqual([]);
    await add();
    expect(await signIn(faults)).toHaveProperty('refused');
    expect(await signIn()).toHaveProperty('token');
  });

  it('refuses another person’s handle, an unknown key, a count that fell back, and a suspended account', async () => {
    await add();
    expect(await signIn({ userHandle: Buffer.from(practice.admin.accountId).toString('base64url') })).toHaveProperty(
      'refused',
    );
    expect(await signIn({ counter: 40 })).toHaveProperty('token');
    expect(await signIn({ counter: 40 })).toHaveProperty('refused');
    expect(await signIn({ counter: 12 })).toHaveProperty('refused');
    expect(await signIn({ counter: 41 })).toHaveProperty('token');
    const stranger = new SoftAuthenticator(...site);
    expect(await signInWithPasskey(stranger.assert(await challenged()), 'net', noon)).toHaveProperty('refused');
    await suspendPerson(practice.admin, owner.accountId, after(70));
    expect(await signIn({ counter: 42 }, after(71))).toHaveProperty('refused');
  });

  it('takes an answer once, in five minutes, also of two at once', async () => {
    const options = await asked();
    const sent = device.register(options);
    expect(await finishPasskey(owner, sent, 'x', after(301))).toHaveLength(1);
    await add();
    const challenge = await challenged();
    const answers = [device.assert(challenge), device.assert(challenge)];
    const done = await Promise.all(answers.map((answer) => signInWithPasskey(answer, 'net', after(1))));
    expect(done.map((one) => 'token' in one).sort()).toEqual([false, true]);
    expect(await signInWithPasskey(device.assert(await challenged()), 'net', after(302))).toHaveProperty('refused');
  });

  it.each(['', '{}', 'null', '[1]', 'x'.repeat(20_000), '{"id":"../","response":{"clientDataJSON":"e30"}}'])(
    'is not found in what no browser sends: %.20s',
    async (sent) => {
      expect(await finishPasskey(owner, sent, 'x', noon)).toHaveLength(1);
      expect(await signInWithPasskey(sent, 'net', noon)).toHaveProperty('refused');
    },
  );

  it('needs a fresh sign-in to be added or removed, and is nobody else’s to name or remove', async () => {
    expect(await beginPasskey(owner, after(901))).toHaveProperty('refused');
    await add();
    const [row] = await listPasskeys(owner.accountId);
    const id = row?.id ?? '';
    const other = await signedIn(practice.admin.accountId, 'other');
    await expect(namePasskey(other.accountId, id, 'Mine')).rejects.toMatchObject({ code: 'not-found' });
    await expect(removePasskey(other, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect(await removePasskey(owner, id, after(901))).toHaveLength(1);
    await namePasskey(owner.accountId, id, ` ${'y'.repeat(80)} `);
    expect(await listPasskeys(owner.accountId)).toMatchObject([{ name: 'y'.repeat(60) }]);
    expect(await removePasskey(owner, id, after(10))).toEqual([]);
    expect(await signIn()).toHaveProperty('refused');
  });

  it('is asked for so often from one network, and no more', async () => {
    for (let turn = 0; turn < 60; turn += 1) await beginPasskeySignIn('busy', noon);
    expect(await beginPasskeySignIn('busy', noon)).toHaveProperty('refused');
    expect(await beginPasskeySignIn('quiet', noon)).toHaveProperty('options');
  });

  it('cannot be had where the site is known by a number or without HTTPS', async () => {
    for (const SITE_URL of ['http://192.168.1.9:3000', 'https://[::1]', 'http://bedside.example']) {
      replaceEnv({ SITE_URL });
      expect(await beginPasskeySignIn('net', noon)).toHaveProperty('refused');
      expect(await beginPasskey(owner, noon)).toHaveProperty('refused');
    }
    replaceEnv({ SITE_URL: 'https://bedside.example' });
  });
});

describe('where a role needs a passkey', () => {
  beforeEach(() => replaceEnv({ PASSKEY_ROLES: ['staff'] }));

  it('a link opens nothing but the way to add the first one, which then counts', async () => {
    expect(await findViewerOf('cookie', noon)).toBeNull();
    const half = { ...owner, half: true };
    expect(await add(half)).toEqual([]);
    expect(await findViewerOf('cookie', noon)).toMatchObject({ accountId: owner.accountId });
    const later = await signedIn(owner.accountId, 'thief', true);
    expect(await findViewerOf('thief', noon)).toBeNull();
    expect(await beginPasskey(later, noon), 'who holds a link alone adds none beside it').toHaveProperty('refused');
    const done = await signIn();
    expect(await findViewerOf('token' in done ? done.token : '', after(61))).not.toBeNull();
  });

  it('other roles go on as before', async () => {
    await signedIn(practice.admin.accountId, 'keeper');
    expect(await findViewerOf('keeper', noon)).not.toBeNull();
  });
});
