import { expect, it } from 'vitest';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { databaseKind, withDatabase } from '@/tests/support/database';
import { startHands } from '@/tests/support/proofs/parallel-hands';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

/** `npm run proof` plays ten thousand; here as many as fit into some seconds, and so many in any case. */
const seconds = Number(process.env['HANDS_SECONDS'] ?? 12);
const least = 48;

it('eight processes at once on one database: only approved words are public, the log is whole, no mail is doubled or lost, and every loser is told', async () => {
  const seed = Number(process.env['HANDS_SEED'] ?? Date.now() % 1_000_000);
  const hands = await startHands(8, seed, await aPractice());
  try {
    const { played, tally } = await hands.play(10_000, { time: Date.now() + seconds * 1000, least });
    process.stdout.write(`${played} interleavings of eight hands on ${databaseKind}, seed ${seed}\n`);
    process.stdout.write(
      `${[...tally]
        .sort()
        .map(([what, times]) => `${what} ${times}`)
        .join(', ')}\n`,
    );
    expect(played).toBeGreaterThanOrEqual(least);
    const told = (deed: string, outcome: string): number => tally.get(`${deed} ${outcome}`) ?? 0;
    expect(told('publish', 'done') + told('answer', 'done'), 'somebody won').toBeGreaterThan(1);
    const lost = [...tally].filter(([what]) => /(already|stale)$/.test(what));
    expect(
      lost.reduce((sum, [, times]) => sum + times, 0),
      'somebody was too late',
    ).toBeGreaterThan(1);
    expect(await verifyLog(), 'the log is whole').not.toHaveProperty('brokenAt');
  } finally {
    await hands.end();
  }
}, 600_000);
