/**
 * `npm run content:check -- [folder] [--json] [--fix]`: prints every problem in a content folder and fails on an error.
 * `--fix` first repairs what is safe, and says on the error stream what it did. It must not judge: it reads, calls the gate, and prints.
 */
import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ulid } from 'ulid';
import { env } from '@/lib/platform/env';
import { listMediaFiles } from '@/lib/posts/files/media-store';
import { parsePostSource } from '@/lib/posts/files/parse-content';
import type { ContentStore } from '@/lib/posts/files/post-store';
import { openContentStore } from '@/lib/posts/files/post-store';
import { formatProblem, hasErrors } from '@/lib/posts/model/problem';
import { checkTogether } from './check-content';
import { checkMedia } from './check-media';
import type { ContentLists, DigestedPost } from './content-files';
import type { PostDigest } from './digest-post';
import { examineFiles } from './examine-files';
import { type FixedSource, fixPhysician, fixSource } from './fix-source';

const progressMilliseconds = 1000;
const number = new Intl.NumberFormat('en-GB');

/** One line a second on the error stream, over itself on a terminal. A check that is over sooner says nothing. */
function createProgress(total: number): { tell: (done: number) => void; end: () => void } {
  const isTerminal = process.stderr.isTTY;
  let last = performance.now();
  let isShown = false;
  return {
    tell: (done) => {
      if (performance.now() - last < progressMilliseconds) return;
      last = performance.now();
      isShown = true;
      const line = `${number.format(done)} of ${number.format(total)} posts`;
      process.stderr.write(isTerminal ? `\r${line}` : `${line}\n`);
    },
    end: () => {
      if (isShown && isTerminal) process.stderr.write('\r\u001B[K');
    },
  };
}

async function readLists(store: ContentStore): Promise<ContentLists> {
  const [physicians, topics, series, glossary, resources] = await Promise.all([
    store.listPhysicianFiles(),
    store.readVocabulary('topics'),
    store.readVocabulary('series'),
    store.readVocabulary('glossary'),
    store.readVocabulary('resources'),
  ]);
  return { physicians, topics, series, glossary, resources };
}

async function digestPosts(store: ContentStore): Promise<DigestedPost[]> {
  const slugs = await store.listPostSlugs();
  const paths = slugs.map((slug) => join(store.folder, 'posts', `${slug}.mdx`));
  const progress = createProgress(paths.length);
  const work = new URL('./digest-worker.ts', import.meta.url);
  const digests = await examineFiles<PostDigest>(paths, work, null, progress.tell);
  progress.end();
  return slugs.map((slug, index) => ({
    slug,
    file: `posts/${slug}.mdx`,
    digest: digests[index] as PostDigest,
    // Read again only for the few fields that other files make wrong.
    placeOf: (path) => parsePostSource(readFileSync(paths[index] as string, 'utf8')).placeOf(path),
  }));
}

/** A whole file or none of it, whatever stops this program. */
function replaceFile(path: string, source: string): void {
  const target = realpathSync(path);
  const draft = `${target}.${process.pid}.draft`;
  writeFileSync(draft, source, { mode: statSync(target).mode });
  renameSync(draft, target);
}

function fixFile(store: ContentStore, file: string, fix: (source: string) => FixedSource): void {
  const path = join(store.folder, file);
  const { source, done } = fix(readFileSync(path, 'utf8'));
  if (done.length === 0) return;
  replaceFile(path, source);
  process.stderr.write(`${file}: ${done.join('; ')}\n`);
}

async function fixFiles(store: ContentStore): Promise<void> {
  for (const slug of await store.listPostSlugs()) {
    const file = `posts/${slug}.mdx`;
    fixFile(store, file, (source) => fixSource(source, file, ulid));
  }
  for (const { file } of await store.listPhysicianFiles()) fixFile(store, file, fixPhysician);
}

async function main(parameters: readonly string[]): Promise<void> {
  const isJson = parameters.includes('--json');
  const named = parameters.find((parameter) => !parameter.startsWith('--'));
  const folder = named === undefined ? env().CONTENT_DIR : resolve(named);
  const store = openContentStore(basename(folder) === 'posts' ? dirname(folder) : folder);
  if (!(await store.hasPosts())) {
    process.stderr.write(`There is no folder ${store.folder}/posts.\n`);
    process.exitCode = 1;
    return;
  }
  if (parameters.includes('--fix')) await fixFiles(store);
  const posts = await digestPosts(store);
  const lists = await readLists(store);
  const sources = posts.map(({ file }) => ({ file, source: readFileSync(join(store.folder, file), 'utf8') }));
  const problems = [
    ...checkTogether(lists, posts, new Date()),
    ...checkMedia(await listMediaFiles(store.folder), [...sources, ...lists.physicians]),
  ];
  process.stdout.write(
    isJson ? `${JSON.stringify(problems)}\n` : problems.map((problem) => `${formatProblem(problem)}\n`).join(''),
  );
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  process.stderr.write(`${posts.length} posts, ${errors} errors, ${problems.length - errors} warnings\n`);
  if (hasErrors(problems)) process.exitCode = 1;
}

await main(process.argv.slice(2));
