/**
 * Examines many files on every processor. For commands alone: it starts threads that load the sources, which a bundled server has not.
 * It must not judge: each thread calls the one gate.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Below this, starting another thread takes longer than the work. */
const filesWorthAThread = 100;
/** Small enough that threads end together and progress is seen to move, large enough that passing them costs nothing. */
const filesAtOnce = 20;

/** A thread begins without the loader that reads TypeScript. */
const threadStart = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.work);
});`;

/**
 * What `work` says of each file, in the order given. `work` is the address of a module that answers each list of files with a list as long; it finds `given` in its `workerData`.
 * `onProgress` is told how many are done.
 */
export async function examineFiles<Found>(
  files: readonly string[],
  work: URL,
  given: unknown = null,
  onProgress: (done: number) => void = () => {},
): Promise<Found[]> {
  const found: Found[] = [];
  let [next, done] = [0, 0];
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(threadStart, { eval: true, workerData: { work: work.href, given } });
      let from = 0;
      const give = () => {
        from = next;
        next += filesAtOnce;
        if (from < files.length) worker.postMessage(files.slice(from, from + filesAtOnce));
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (answers: Found[]) => {
        answers.forEach((answer, index) => (found[from + index] = answer));
        onProgress((done += answers.length));
        give();
      });
      worker.on('error', reject);
      give();
    });
  const threads = Math.max(1, Math.min(availableParallelism(), 8, Math.floor(files.length / filesWorthAThread)));
  await Promise.all(Array.from({ length: threads }, run));
  return found;
}
