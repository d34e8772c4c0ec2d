/** Eight processes at once on one database, in ten thousand random interleavings: a proof that takes too long for the suite. */
import { verifyLog } from '@/lib/comments/log/verify-log';
import { startHands } from '../support/proofs/parallel-hands';
import { withPractice } from './with-practice';

interface Interleavings {
  seed: number;
  interleavings: number;
  seconds: number;
  /** Forms that were sent, whatever became of them. */
  deeds: number;
  won: number;
  /** Told who was first. */
  lost: number;
}

/** Throws the first promise that was broken. `BENCH_SEED` plays the scripts of an earlier run again, `BENCH_HANDS` another number of them. */
export function measureInterleavings(kind: 'sqlite' | 'postgresql'): Promise<Interleavings> {
  return withPractice(kind, async (practice) => {
    const seed = Number(process.env['BENCH_SEED'] ?? Date.now() % 1_000_000);
    const begin = performance.now();
    const hands = await startHands(8, seed, practice);
    try {
      const result = await hands.play(Number(process.env['BENCH_HANDS'] ?? 10_000), undefined, (played) =>
        process.stderr.write(`${kind}, seed ${seed}: ${played} interleavings\n`),
      );
      const { tally } = result;
      if ('brokenAt' in (await verifyLog())) throw new Error('the log is not whole');
      const count = (fits: (outcome: string) => boolean): number =>
        [...tally].reduce((sum, [what, times]) => sum + (fits(what.split(' ')[1] ?? '') ? times : 0), 0);
      return {
        seed,
        interleavings: result.played,
        seconds: Math.round((performance.now() - begin) / 1000),
        deeds: count(() => true),
        won: count((outcome) => ['done', 'stored'].includes(outcome)),
        lost: count((outcome) => ['already', 'stale'].includes(outcome)),
      };
    } finally {
      await hands.end();
    }
  });
}
