/** Adding, naming and removing passkeys of one's own account. Whoever does it has just signed in: a passkey outlives the session. */
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { findAccountById, findSessionStart } from '@/lib/identity/staff-store';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { faultOf, log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { notFound } from '@/lib/shared/refusal';
import { makeChallenge, readAnswer, useChallenge } from './challenge';
import {
  insertPasskey,
  listPasskeys,
  recordPasskeyName,
  recordSessionWay,
  removePasskey as removeRow,
} from './passkey-store';
import { findRelyingParty } from './relying-party';

const words = desk.passkeys;
const mostPasskeys = 10;
const longestName = 60;
/** For so long after signing in. */
export const freshMinutes = 15;

const perAccount: Limit = { name: 'passkey-add', times: 20, windowSeconds: 60 * 60 };

/** Somebody who is signed in, with the hash that their session is known by. `half`: by a link that is not enough for their role. */
export interface PasskeyOwner {
  accountId: string;
  session: string;
  half: boolean;
}

type Begun = { options: PublicKeyCredentialCreationOptionsJSON } | { refused: string };

async function refusalOf({ accountId, session, half }: PasskeyOwner, now: Date): Promise<string | null> {
  const startedAt = await findSessionStart(accountId, session);
  if (!startedAt || now.getTime() - startedAt.getTime() > freshMinutes * 60_000)
    return say(words.signInAgain, { freshMinutes }, deskLocale);
  const passkeys = await listPasskeys(accountId);
  // Whoever holds a link alone adds the first one, and never a second beside it.
  if (half && passkeys.length > 0) return words.usePasskey;
  return passkeys.length >= mostPasskeys ? words.tooMany : null;
}

export async function beginPasskey(owner: PasskeyOwner, now: Date): Promise<Begun> {
  const party = findRelyingParty();
  if (!party) return { refused: words.notHere };
  const refused = await refusalOf(owner, now);
  if (refused !== null) return { refused };
  const account = await findAccountById(owner.accountId);
  if (!account) throw notFound();
  const challenge = await transaction(async (tx) =>
    (await countUse(tx, perAccount, account.id, now)) ? null : makeChallenge(tx, account.id, now),
  );
  if (!challenge) return { refused: words.tooOften };
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: party.name,
    userName: account.email,
    userDisplayName: account.name,
    userID: new Uint8Array(Buffer.from(account.id)),
    challenge,
    attestationType: 'none',
    excludeCredentials: (await listPasskeys(account.id)).map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options };
}

const nameOf = (given: string): string => given.trim().slice(0, longestName) || words.unnamed;

const failed: FormProblem[] = [{ field: 'passkey', message: words.notAdded }];

/** Empty when it was added: the mailbox is told, and a session that a link began counts as one by passkey. */
export async function finishPasskey(
  owner: PasskeyOwner,
  sent: string,
  name: string,
  now: Date,
): Promise<FormProblem[]> {
  const party = findRelyingParty();
  const answer = readAnswer(sent);
  if (!party || !answer) return failed;
  const refused = await refusalOf(owner, now);
  if (refused !== null) return [{ field: 'passkey', message: refused }];
  const { accountId, session } = owner;
  const asked = await transaction((tx) => useChallenge(tx, answer.challenge, accountId, now));
  if (!asked) return [{ field: 'passkey', message: words.tooLate }];
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer.json as unknown as RegistrationResponseJSON,
      expectedChallenge: answer.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (!verified) return failed;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    await transaction(async (tx) => {
      await insertPasskey(tx, {
        accountId,
        credentialId: id,
        publicKey: Buffer.from(publicKey).toString('base64url'),
        counter: BigInt(counter),
        transports: transports.join(' ').slice(0, 100),
        name: nameOf(name),
        createdAt: now,
      });
      await recordSessionWay(tx, accountId, session);
      await insertAccess(tx, { action: 'passkey-added', accountId, at: now });
      await tell(tx, 'passkey-added', accountId, now);
    });
  } catch (error) {
    log('passkey-not-added', { accountId, fault: faultOf(error) });
    return failed;
  }
  log('passkey-added', { accountId });
  return [];
}

/** To the account's mailbox, whatever happened there by another way than a mailbox. */
export async function tell(tx: Transaction, kind: string, accountId: string, now: Date): Promise<void> {
  const row = { kind, dedupeKey: `${kind}:${accountId}:${now.getTime()}`, subjectId: accountId };
  await enqueue(tx, { ...row, notBefore: now }, now);
}

/** Not found for a passkey of anybody else. */
export async function namePasskey(accountId: string, id: string, name: string): Promise<void> {
  if (!(await transaction((tx) => recordPasskeyName(tx, accountId, id, nameOf(name))))) throw notFound();
}

/** Not found for a passkey of anybody else; what is wrong otherwise. */
export async function removePasskey(owner: PasskeyOwner, id: string, now: Date): Promise<FormProblem[]> {
  const { accountId, session } = owner;
  const startedAt = await findSessionStart(accountId, session);
  if (!startedAt || now.getTime() - startedAt.getTime() > freshMinutes * 60_000)
    return [{ field: 'passkey', message: say(words.signInAgain, { freshMinutes }, deskLocale) }];
  await transaction(async (tx) => {
    if (!(await removeRow(tx, accountId, id))) throw notFound();
    await insertAccess(tx, { action: 'passkey-removed', accountId, at: now });
    await tell(tx, 'passkey-removed', accountId, now);
  });
  log('passkey-removed', { accountId });
  return [];
}

export { listPasskeys };
