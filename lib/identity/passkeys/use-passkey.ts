/** Signing in with a passkey: no address is typed and no mail is sent. Every failure is told in the same words, whoever there is. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { startSession } from '@/lib/identity/sign-in/start-session';
import { transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { faultOf, log } from '@/lib/platform/log';
import { siteMoment } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { makeChallenge, readAnswer, useChallenge } from './challenge';
import { findPasskey, type PasskeyRow, recordPasskeyUse } from './passkey-store';
import { findRelyingParty, type RelyingParty } from './relying-party';

const words = desk.passkeys;

/** A whole practice may share one network. */
const perNetwork: Limit = { name: 'passkey-network', times: 60, windowSeconds: 15 * 60 };

type Begun = { options: PublicKeyCredentialRequestOptionsJSON } | { refused: string };

export async function beginPasskeySignIn(network: string, now: Date): Promise<Begun> {
  const party = findRelyingParty();
  if (!party) return { refused: words.notHere };
  const { challenge, until } = await transaction(async (tx) => {
    const until = await countUse(tx, perNetwork, network, now);
    return { until, challenge: until ? null : await makeChallenge(tx, null, now) };
  });
  if (!challenge) return { refused: say(words.tooManyTries, { until: until ? siteMoment(until) : '' }) };
  return { options: await generateAuthenticationOptions({ rpID: party.id, challenge, userVerification: 'required' }) };
}

type Known = NonNullable<Awaited<ReturnType<typeof findPasskey>>>;

/** The token of a new session, or why not, in words. */
export async function signInWithPasskey(
  sent: string,
  network: string,
  now: Date,
): Promise<{ token: string } | { refused: string }> {
  const party = findRelyingParty();
  const answer = readAnswer(sent);
  if (!party || !answer) return { refused: words.notAccepted };
  const { until, asked, known } = await transaction(async (tx) => {
    const until = await countUse(tx, perNetwork, network, now);
    if (until) return { until, asked: false, known: null };
    const asked = await useChallenge(tx, answer.challenge, null, now);
    return { until, asked, known: asked ? await findPasskey(tx, answer.id) : null };
  });
  if (until) return { refused: say(words.tooManyTries, { until: siteMoment(until) }) };
  if (!asked) return { refused: words.tooLate };
  const counter = known && !known.account.disabledAt ? await verify(answer, known, party) : null;
  const token =
    known && counter !== null
      ? await transaction(async (tx) =>
          (await isStillThere(tx, known)) && (await recordPasskeyUse(tx, known, counter, now))
            ? startSession(tx, known.accountId, 'passkey', now)
            : null,
        )
      : null;
  if (token === null) {
    log('passkey-refused', known ? { accountId: known.accountId } : {});
    return { refused: words.notAccepted };
  }
  log('signed-in', { accountId: known?.accountId ?? '', kind: 'passkey' });
  return { token };
}

/** Suspended, or removed, between the two transactions. */
async function isStillThere(tx: Parameters<typeof findPasskey>[0], { credentialId }: PasskeyRow): Promise<boolean> {
  const found = await findPasskey(tx, credentialId);
  return found !== null && !found.account.disabledAt;
}

/** The device's new count; null when the answer is not this passkey's, or the count fell back. */
async function verify(
  { challenge, json }: NonNullable<ReturnType<typeof readAnswer>>,
  known: Known,
  party: RelyingParty,
): Promise<number | null> {
  try {
    const response = json as unknown as AuthenticationResponseJSON;
    const { userHandle } = response.response;
    if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== known.accountId) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: known.credentialId,
        publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
        counter: Number(known.counter),
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    log('passkey-fault', { accountId: known.accountId, fault: faultOf(error) });
    return null;
  }
}
