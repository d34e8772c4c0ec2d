/**
 * A sum that costs whoever sends something about a second of work and us almost nothing to check (ALTCHA's second form of it,
 * with our own key). It tells a person from a flood by cost alone: nobody is asked or followed, and nothing is kept of a challenge.
 */
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { z } from 'zod';
import { keyedHash } from './crypto';

/**
 * 256 tries on average, each 2,000 rounds: `npm run bench -- proof` says how long this takes. A try is one call of the browser's
 * own cryptography, so a program has no faster way to do it than a telephone.
 */
export const difficulty = { algorithm: 'PBKDF2/SHA-256', cost: 2_000, keyPrefix: '00', keyLength: 32 } as const;

const validMilliseconds = 60 * 60_000;
/** What a browser sends back is about 600 characters. */
const longestProof = 2_000;

const secret = (): string => keyedHash('proof', 'challenge');

/** Another `cost` is for whoever tests or measures: what we have signed we accept. */
export function makeChallenge(now: Date, cost: number = difficulty.cost): Promise<Challenge> {
  const expiresAt = new Date(now.getTime() + validMilliseconds);
  return createChallenge({ ...difficulty, cost, expiresAt, deriveKey, hmacSignatureSecret: secret() });
}

const hex = z.string().regex(/^(?:[0-9a-f]{2})+$/);
const proofSchema = z.strictObject({
  challenge: z.strictObject({
    parameters: z.looseObject({ nonce: hex, salt: hex, expiresAt: z.number().int(), keyPrefix: z.string() }),
    signature: hex,
  }),
  solution: z.looseObject({ counter: z.number(), derivedKey: hex }),
});

export interface Proof {
  /** Of the challenge, so that it can be accepted once. */
  id: string;
  expiresAt: Date;
}

/** Null when it proves nothing, for whatever reason: missing, malformed, not ours, unsolved, or too old. Used ones are not known here. */
export async function readProof(sent: string, now: Date): Promise<Proof | null> {
  if (sent === '' || sent.length > longestProof) return null;
  const parsed = proofSchema.safeParse(parseBase64Json(sent));
  if (!parsed.success) return null;
  const { challenge, solution } = parsed.data as unknown as {
    challenge: Challenge & { signature: string };
    solution: { counter: number; derivedKey: string };
  };
  const expiresAt = new Date((challenge.parameters.expiresAt ?? 0) * 1000);
  if (expiresAt <= now) return null;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret() });
  return verified ? { id: challenge.signature, expiresAt } : null;
}

function parseBase64Json(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
