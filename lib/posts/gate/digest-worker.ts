/** What a thread of `examine-files.ts` does to digest files. */
import { readFileSync } from 'node:fs';
import type { PostDigest } from './digest-post';
import { digestPost } from './digest-post';
import type { Work } from './examine-files';

export function work({ files }: Work<null>): PostDigest[] {
  return files.map((file) => digestPost(readFileSync(file, 'utf8')));
}
