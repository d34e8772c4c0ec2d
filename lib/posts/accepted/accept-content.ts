/**
 * Before a build or a start: judges a large folder on every processor, so that the build and the server find it done.
 * For commands alone, as `examine-files.ts` is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '@/lib/platform/env';
import { examineFiles } from '@/lib/posts/gate/examine-files';
import { currentRules } from './accepted-files';
import { keptFolder } from './accepted-store';

/** Below this, whoever reads first examines them all in a second or two. */
const filesWorthThreads = 100;

/** Files that this gate has never judged; those that changed since are few and are judged when they are read. */
export async function acceptContent(): Promise<void> {
  const [content, kept] = [env().CONTENT_DIR, keptFolder()];
  const folder = join(content, 'posts');
  const stamp = join(kept, 'rules');
  const isSameGate = existsSync(stamp) && readFileSync(stamp, 'utf8') === currentRules();
  const files = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.mdx') && !(isSameGate && existsSync(join(kept, 'posts', `${name}.json`))))
    .map((name) => `posts/${name}`);
  if (files.length >= filesWorthThreads)
    await examineFiles(files, new URL('./accept-worker.ts', import.meta.url), { content, kept });
  mkdirSync(kept, { recursive: true });
  writeFileSync(stamp, currentRules());
}
