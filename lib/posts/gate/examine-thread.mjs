/** What each thread of `examine-files.ts` begins with: the loader that reads TypeScript, which a thread has not. */
import { register } from 'tsx/esm/api';

register();

/** @param {{ module: string, files: string[], given: unknown }} task @returns {Promise<unknown[]>} */
export async function work({ module, files, given }) {
  const found = await import(module);
  return found.work({ files, given });
}
