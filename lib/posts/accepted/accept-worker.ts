/** A thread that judges the files it is sent and keeps what it accepts, for `accept-content.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './accepted-files';
import { consider } from './accepted-files';

const { content, kept } = (workerData as { given: Omit<ContentPlace, 'file'> }).given;

parentPort?.on('message', (files: string[]) => {
  void (async () => {
    for (const file of files) await consider({ content, kept, file }, null);
    parentPort?.postMessage(files.map(() => null));
  })();
});
