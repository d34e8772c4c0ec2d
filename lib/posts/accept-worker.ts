/** A thread that judges the files it is sent and keeps what it accepts, for `accept-content.ts`. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentPlace } from './accepted-files';
import { consider } from './accepted-files';

const { content, kept } = (workerData as { given: Omit<ContentPlace, 'file'> }).given;

parentPort?.on('message', (files: string[]) => {
  void (async () => {
    for (const file of files) {
      const { mtimeMs, size } = await stat(join(content, file));
      await consider({ content, kept, file }, `${mtimeMs}:${size}`, null);
    }
    parentPort?.postMessage(files.map(() => null));
  })();
});
