import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import { difficulty, makeChallenge, readProof } from '@/lib/platform/proof-of-work';
import { solveProof } from '@/tests/support/site/solve-proof';

const hour = 60 * 60_000;
const now = new Date();
const later = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const secret = 'a secret that only the tests know, and no site';

type Payload = {
  challenge: { parameters: Record<string, unknown>; signature: string };
  solution: { counter: unknown; derivedKey: unknown };
};
const opened = (proof: string): Payload => JSON.parse(Buffer.from(proof, 'base64').toString('utf8')) as Payload;
const sealed = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64');

let proof = '';
beforeAll(async () => {
  replaceEnv({ NEXTAUTH_SECRET: secret });
  proof = await solveProof(now);
}, 60_000);

describe('a proof', () => {
  it('made by the solver that readers load is accepted until its hour is over', async () => {
    expect(await readProof(proof, now)).toEqual({ id: opened(proof).challenge.signature, expiresAt: expect.any(Date) });
    expect(await readProof(proof, later(hour - 2_000))).not.toBeNull();
    expect(await readProof(proof, later(hour))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['a word', 'proof'],
    ['another thing in its form', sealed({ challenge: null })],
    ['a list', sealed([])],
    ['far too much', 'A'.repeat(5_000)],
  ])('is not %s', async (_name, sent) => {
    expect(await readProof(sent, now)).toBeNull();
  });

  it.each([
    [
      'a longer life',
      (made: Payload) => (made.challenge.parameters['expiresAt'] = Math.ceil(later(9 * hour).getTime() / 1000)),
    ],
    ['an easier sum', (made: Payload) => (made.challenge.parameters['cost'] = 1)],
    ['no sum', (made: Payload) => (made.challenge.parameters['keyPrefix'] = '')],
    ['another number', (made: Payload) => (made.solution.counter = Number(made.solution.counter) + 1)],
    ['no number', (made: Payload) => (made.solution.counter = 'many')],
    ['another key', (made: Payload) => (made.solution.derivedKey = '00'.repeat(32))],
    ['a signature of its own', (made: Payload) => (made.challenge.signature = 'ab'.repeat(32))],
    ['something added', (made: Payload) => (made.challenge.parameters['more'] = 1)],
  ])('is nothing with %s', async (_name, change) => {
    const made = opened(proof);
    change(made);
    expect(await readProof(sealed(made), now)).toBeNull();
  });

  it('made for another site is nothing here', async () => {
    replaceEnv({ NEXTAUTH_SECRET: `${secret}, nor this one` });
    expect(await readProof(proof, now)).toBeNull();
    replaceEnv({ NEXTAUTH_SECRET: secret });
  });
});

it('each challenge is another one, as hard as we say', async () => {
  const [one, other] = await Promise.all([makeChallenge(now), makeChallenge(now)]);
  expect(one.parameters.nonce).not.toBe(other.parameters.nonce);
  expect(one.signature).not.toBe(other.signature);
  expect(one.parameters).toMatchObject(difficulty);
});

it('a reader’s page stays light: everything that may ever be loaded beside it', () => {
  const bytes = (file: string): number => readFileSync(`public/${file}`).length;
  expect(bytes('enhance.js')).toBeLessThan(4_096);
  expect(bytes('enhance.js') + bytes('ask.js') + bytes('proof-worker.js')).toBeLessThan(8_192);
});
