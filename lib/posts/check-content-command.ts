/**
 * `npm run content:check -- [folder] [--json]`: prints every problem in a content folder and fails on an error.
 * It must not judge: it reads, calls the gate, and prints.
 */
import { basename, dirname, resolve } from 'node:path';
import { env } from '@/lib/platform/env';
import { checkContent } from './check-content';
import { checkMedia } from './check-media';
import { listMediaFiles } from './media-store';
import { openContentStore } from './post-store';
import { formatProblem, hasErrors } from './problem';

/** Below this a check is over before a progress line would help. */
const largeFolder = 100;

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
  const posts = await store.listPostFiles();
  const showProgress = (done: number) => {
    if (posts.length >= largeFolder && (done % largeFolder === 0 || done === posts.length)) {
      process.stderr.write(`checked ${done} of ${posts.length} posts\n`);
    }
  };
  const physicians = await store.listPhysicianFiles();
  const [topics, series, glossary, resources] = await Promise.all([
    store.readVocabulary('topics'),
    store.readVocabulary('series'),
    store.readVocabulary('glossary'),
    store.readVocabulary('resources'),
  ]);
  const problems = [
    ...checkContent({ posts, physicians, topics, series, glossary, resources }, new Date(), showProgress),
    ...checkMedia(await listMediaFiles(store.folder), [...posts, ...physicians]),
  ];
  for (const problem of isJson ? [] : problems) process.stdout.write(`${formatProblem(problem)}\n`);
  if (isJson) process.stdout.write(`${JSON.stringify(problems)}\n`);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  process.stderr.write(`${posts.length} posts, ${errors} errors, ${problems.length - errors} warnings\n`);
  if (hasErrors(problems)) process.exitCode = 1;
}

await main(process.argv.slice(2));
