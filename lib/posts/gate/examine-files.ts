/**
 * Examines many files on every processor. For commands alone: it starts threads that load the sources, which a bundled server has not.
 * It must not judge: each thread calls the one gate.
 */
import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Below this, starting another thread takes longer than the work. */
const filesWorthAThread = 100;
/** Small enough that threads end together and progress is seen to move, large enough that passing them costs nothing. */
const filesAtOnce = 20;

/** What a thread works on: some of the files, and whatever all of them are given. */
export type Work<Given> = { files: string[]; given: Given };
type Task<Given> = Work<Given> & { module: string };

/**
 * What the threads say of each file, in the order given. `module` is the address of one that exports `work`, which answers a list of files with a list as long.
 * `onProgress` is told how many are done.
 */
export async function examineFiles<Found, Given = null>(
  files: readonly string[],
  module: URL,
  given: Given,
  onProgress: (done: number) => void = () => {},
): Promise<Found[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), 8, Math.floor(files.length / filesWorthAThread)));
  const filename = new URL('./examine-thread.mjs', import.meta.url).href;
  const pool = new Tinypool({ filename, name: 'work', minThreads: threads, maxThreads: threads });
  let done = 0;
  const examine = async (some: string[]): Promise<Found[]> => {
    const found = (await pool.run({ module: module.href, files: some, given } satisfies Task<Given>)) as Found[];
    onProgress((done += found.length));
    return found;
  };
  const parts = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) =>
    files.slice(index * filesAtOnce, (index + 1) * filesAtOnce),
  );
  try {
    return (await Promise.all(parts.map(examine))).flat();
  } finally {
    await pool.destroy();
  }
}
