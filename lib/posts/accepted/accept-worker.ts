/** What a thread of `examine-files.ts` does to judge files and keep what it accepts, for `accept-content.ts`. */
import type { Work } from '@/lib/posts/gate/examine-files';
import type { ContentPlace } from './accepted-files';
import { consider } from './accepted-files';

export async function work({ files, given }: Work<Omit<ContentPlace, 'file'>>): Promise<null[]> {
  for (const file of files) await consider({ ...given, file }, null);
  return files.map(() => null);
}
