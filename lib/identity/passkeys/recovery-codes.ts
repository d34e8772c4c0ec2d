/** Codes on paper, for the day on which there is neither passkey nor mailbox. Each signs in once; the database keeps keyed hashes. */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { startSession } from '@/lib/identity/sign-in/start-session';
import { findAccountByEmail, findSessionStart } from '@/lib/identity/staff-store';
import { keyedHash, randomCode } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { siteMoment } from '@/lib/platform/site-time';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { freshMinutes, type PasskeyOwner, tell } from './add-passkey';
import { countCodes, replaceCodes, spendCode } from './passkey-store';

const words = desk.passkeys;
const howMany = 10;
/** Eighty random bits. */
const codeLength = 16;

const perNetwork: Limit = { name: 'recovery-network', times: 20, windowSeconds: 15 * 60 };
const perAddress: Limit = { name: 'recovery-address', times: 10, windowSeconds: 60 * 60 };

const hashOf = (accountId: string, code: string): string => keyedHash('recovery', `${accountId}:${code}`);

/** As typed from paper: in any case, with or without its hyphens, and with the letters that look like numbers. */
function readCode(typed: string): string {
  const letters = typed
    .slice(0, 60)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return letters.replace(/O/g, '0').replace(/[IL]/g, '1');
}

const asShown = (code: string): string => code.match(/.{4}/g)?.join('-') ?? code;

/** Ten new codes, shown this once; those before open nothing any more. */
export async function makeRecoveryCodes(
  { accountId, session, half }: PasskeyOwner,
  now: Date,
): Promise<{ codes: string[] } | { refused: string }> {
  const startedAt = await findSessionStart(accountId, session);
  if (half || !startedAt || now.getTime() - startedAt.getTime() > freshMinutes * 60_000)
    return { refused: say(words.signInAgain, { freshMinutes }, deskLocale) };
  const codes = Array.from({ length: howMany }, () => randomCode(codeLength));
  await transaction(async (tx) => {
    await replaceCodes(
      tx,
      accountId,
      codes.map((code) => hashOf(accountId, code)),
      now,
    );
    await insertAccess(tx, { action: 'codes-made', accountId, at: now });
  });
  log('recovery-codes-made', { accountId });
  return { codes: codes.map(asShown) };
}

/** The token of a new session, or why not. An address that nobody has and a code that is wrong are the same. */
export async function signInWithCode(
  email: string,
  typed: string,
  network: string,
  now: Date,
): Promise<{ token: string } | { refused: string }> {
  const account = await findAccountByEmail(email);
  const id = account && !account.disabledAt ? account.id : 'nobody';
  const { token, until } = await transaction(async (tx) => {
    const until =
      (await countUse(tx, perNetwork, network, now)) ??
      (await countUse(tx, perAddress, email.trim().toLowerCase().slice(0, 254), now));
    if (until || !(await spendCode(tx, id, hashOf(id, readCode(typed)), now))) return { token: null, until };
    await tell(tx, 'code-used', id, now);
    return { token: await startSession(tx, id, 'recovery', now), until };
  });
  if (token !== null) {
    log('signed-in', { accountId: id, kind: 'recovery' });
    return { token };
  }
  log('recovery-refused', account ? { accountId: account.id } : {});
  return { refused: until ? say(words.tooManyTries, { until: siteMoment(until) }) : words.codeNotAccepted };
}

export { countCodes };
