import { pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import { makeChallenge, readProof } from '@/lib/platform/proof-of-work';
import { noon } from '@/tests/support/moments';

replaceEnv({ NEXTAUTH_SECRET: 'a secret that only the tests know, and no site' });

const source = readFileSync('public/proof-worker.js', 'utf8');
type Worker = { onmessage?: (message: { data: unknown }) => Promise<void>; postMessage?: (solution: unknown) => void };

/** The worker as a browser runs it: `crypto` is what that page is given of it. */
function solve(parameters: unknown, crypto: unknown): Promise<{ counter: number; derivedKey: string }> {
  const self: Worker = {};
  const thread = createContext({ self, crypto, Uint8Array, Int32Array, DataView, ArrayBuffer });
  thread['importScripts'] = (address: string) => runInContext(readFileSync(`public${address}`, 'utf8'), thread);
  runInContext(source, thread);
  return new Promise((resolve, reject) => {
    self.postMessage = (solution) => resolve(solution as { counter: number; derivedKey: string });
    self.onmessage?.({ data: parameters }).catch(reject);
  });
}

/** Over https or on this machine; over plain http; in a browser without any. */
const places: [string, unknown][] = [
  ['with the browser’s cryptography', globalThis.crypto],
  ['over plain http', { getRandomValues: () => undefined }],
  ['without any cryptography', undefined],
];

describe('the sum that a browser does', () => {
  it.each(places)('is taken as done %s', async (_name, crypto) => {
    const challenge = await makeChallenge(noon, 20);
    const solution = await solve(challenge.parameters, crypto);
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    expect((await readProof(proof, noon))?.id).toBe(challenge.signature);
  });

  it.each([1, 2, 63])('is the standard’s, with %i rounds', async (cost) => {
    const [nonce, salt] = ['00ff10'.repeat(6), 'a7'.repeat(16)];
    const { counter, derivedKey } = await solve({ nonce, salt, cost, keyLength: 32, keyPrefix: '' }, undefined);
    const password = Buffer.concat([Buffer.from(nonce, 'hex'), Buffer.alloc(4)]);
    expect([counter, derivedKey]).toEqual([
      0,
      pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, 32, 'sha256').toString('hex'),
    ]);
  });
});
