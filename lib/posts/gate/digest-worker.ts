/** A thread that digests the files it is sent, for `examine-files.ts`. A file that is gone is an empty one. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { digestPost } from './digest-post';

parentPort?.on('message', (files: string[]) => {
  parentPort?.postMessage(files.map((file) => digestPost(readFileSync(file, 'utf8'))));
});
