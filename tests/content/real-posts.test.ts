import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PostBody } from '@/components/posts/post-body';
import { examinePost } from '@/lib/posts/check-post';
import { listMediaFiles } from '@/lib/posts/files/media-store';
import { openContentStore } from '@/lib/posts/files/post-store';
import { checkContent } from '@/lib/posts/gate/check-content';
import { checkMedia } from '@/lib/posts/gate/check-media';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { findAttribute, isElement, walk } from '@/lib/posts/mdx/mdx-tree';
import { isMediaPath } from '@/lib/posts/model/field-rules';
import { formatProblem } from '@/lib/posts/model/problem';
import { findPost } from '@/lib/posts/reading/read-posts';
import { findPhysician } from '@/lib/posts/reading/read-vocabulary';
import { findHarm, wordsShown } from '../unit/posts/render-body';

const root = resolve(import.meta.dirname, '../..');
const store = openContentStore(resolve(root, 'content'));
const posts = await store.listPostFiles();
const physicians = await store.listPhysicianFiles();
/** Far enough ahead that every post is public, whatever day the tests run on. */
const someDay = new Date('2099-01-01T00:00:00Z');

it('the folder obeys every rule today', async () => {
  const [topics, series, glossary, resources] = await Promise.all([
    store.readVocabulary('topics'),
    store.readVocabulary('series'),
    store.readVocabulary('glossary'),
    store.readVocabulary('resources'),
  ]);
  const problems = [
    ...checkContent({ posts, physicians, topics, series, glossary, resources }, new Date()),
    ...checkMedia(await listMediaFiles(store.folder), [...posts, ...physicians]),
  ];
  expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
}, 30_000);

describe.each(posts.map((file) => [file.slug, file] as const))('%s', (slug, file) => {
  const { frontmatter, tree } = examinePost(file.source);

  it('renders whole and harmless', async () => {
    if (frontmatter?.status === 'draft') return;
    const post = await findPost(slug, someDay, store);
    if (post === null) throw new Error('This post cannot be read.');
    const html = renderToStaticMarkup(await PostBody(post));
    expect(findHarm(html)).toEqual([]);
    const shown = wordsShown(html);
    const missing = (tree === null ? [] : numbersIn(tree)).filter((number) => !shown.includes(number));
    expect(missing).toEqual([]);
  });

  it('uses pictures that exist', () => {
    const paths = [frontmatter?.image?.src, ...(tree === null ? [] : picturesIn(tree))].filter((path) => path !== undefined);
    expect(paths.filter((path) => !isMediaPath(path) || !existsSync(resolve(root, `content${path}`)))).toEqual([]);
  });

  it('tells readers with an emergency what to do when it is clinical', () => {
    if (frontmatter === null || !('keyPoints' in frontmatter)) return;
    expect(file.source).toMatch(/<CareCard level="(?:emergency|urgent|routine)"/);
  });
});

it('shows readers a choice side by side, and risks with and without, in posts of several topics', () => {
  const using = (element: string) => posts.filter(({ source }) => source.includes(`<${element} `)).map(({ slug }) => slug);
  const [compared, weighed] = [using('RiskCompare'), using('Options')];
  expect(compared.length).toBeGreaterThanOrEqual(4);
  expect(weighed.length).toBeGreaterThanOrEqual(6);
  expect(new Set([...compared, ...weighed]).size).toBeGreaterThanOrEqual(9);
});

it.each(physicians.map(({ handle }) => handle))('the page of %s can be read', async (handle) => {
  expect(await findPhysician(handle, store)).not.toBeNull();
});

function numbersIn(tree: MdxNode): string[] {
  const numbers: string[] = [];
  walk(tree, ({ type, value }) => {
    if (type === 'text') numbers.push(...((value ?? '').match(/\d[\d.,]*/g) ?? []));
  });
  return numbers;
}

function picturesIn(tree: MdxNode): string[] {
  const paths: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'image' && node.url !== undefined) paths.push(node.url);
    const src = isElement(node) && node.name === 'Figure' ? findAttribute(node, 'src') : null;
    if (src !== null) paths.push(src);
  });
  return paths;
}
