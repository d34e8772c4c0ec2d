/** What a reader's browser does in the background, by the very solver that our pages load. */
import { readFileSync } from 'node:fs';
import { makeChallenge } from '@/lib/platform/proof-of-work';

type Parameters = Awaited<ReturnType<typeof makeChallenge>>['parameters'];
type Solution = { counter: number; derivedKey: string };
type Thread = { onmessage: (message: { data: Parameters }) => unknown; postMessage: (solution: Solution) => void };

export function runSolver(parameters: Parameters): Promise<Solution> {
  return new Promise((resolve) => {
    const thread = { onmessage: () => undefined, postMessage: resolve } as Thread;
    new Function('self', readFileSync('public/proof-worker.js', 'utf8'))(thread);
    thread.onmessage({ data: parameters });
  });
}

/** Of a sum with a hundredth of the work: a test wants to know that it is done, not how long it takes. */
export async function solveProof(now: Date): Promise<string> {
  const challenge = await makeChallenge(now, 50);
  const solution = await runSolver(challenge.parameters);
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
