/** A running site follows its content folder, without a build; what the gate refuses never reaches a reader. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Requester } from '../../support/site/site-requests';
import { useSite } from '../../support/site/site-server';
import { expect, test } from '../../support/site/site-visitors';
import { aPost } from '../../unit/posts/a-post';

const content = mkdtempSync(path.join(tmpdir(), 'bedside-content-'));
cpSync('content', content, { recursive: true });

const site = useSite({ CONTENT_DIR: content });
const reader = { get: (address: string) => new Requester(site().url).request(address) };

test.afterAll(() => rmSync(content, { recursive: true, force: true }));

const fileOf = (slug: string): string => path.join(content, 'posts', `${slug}.mdx`);
const refresh = (): Promise<string> => site().command('lib/posts/accepted/refresh-content-command.ts');

const newPost = (title: string, words: string, overrides: Record<string, unknown> = {}): string =>
  aPost(words, {
    title,
    topics: ['practice'],
    authors: ['elena-marsh'],
    reviewers: [{ person: 'mei-lin-tan', date: '2026-01-05', scope: 'whole-page' }],
    ...overrides,
  });

function change(slug: string, from: string, to: string): void {
  const before = readFileSync(fileOf(slug), 'utf8');
  expect(before).toContain(from);
  writeFileSync(fileOf(slug), before.replace(from, to));
}

test('a new post is served at once after a refresh: its page, the lists, the feeds and the sitemap', async () => {
  expect((await reader.get('/posts/a-new-post')).status).toBe(404);
  expect((await reader.get('/posts')).text).not.toContain('a-new-post');
  writeFileSync(fileOf('a-new-post'), newPost('A post that came while we ran', 'First words of the new post.'));
  expect(await refresh()).toContain('read its content again');
  const page = await reader.get('/posts/a-new-post');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('First words of the new post.')]);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  for (const address of ['/posts', '/topics/practice', '/physicians/elena-marsh', '/feed.xml', '/sitemap.xml'])
    expect((await reader.get(address)).text, address).toContain('/posts/a-new-post');
});

test('a changed post is served within a minute without a refresh, and no page of another post is made again', async () => {
  await reader.get('/posts/anxiety');
  change('a-new-post', 'First words', 'Changed words');
  await expect
    .poll(async () => (await reader.get('/posts/a-new-post')).text, { timeout: 50_000, intervals: [500] })
    .toContain('Changed words of the new post.');
  expect((await reader.get('/posts/anxiety')).headers.get('x-nextjs-cache')).toBe('HIT');
});

test('a bad change leaves the last good version up, also after a restart, and the log names file and rule alone', async () => {
  change('a-new-post', 'Changed words of the new post.', 'Take {2} tablets of a secret kind.');
  await refresh();
  expect((await reader.get('/posts/a-new-post')).text).toContain('Changed words of the new post.');
  const [line = ''] = site()
    .output()
    .split('\n')
    .filter((text) => text.includes('content-refused'));
  expect(JSON.parse(line)).toMatchObject({
    file: 'posts:a-new-post.mdx',
    rules: 'mdx-expression',
    outcome: 'last-version-stays',
  });
  expect(site().output()).not.toContain('secret kind');
  await site().restart();
  const page = await reader.get('/posts/a-new-post');
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('Changed words of the new post.')]);
  expect((await reader.get('/posts')).text).toContain('/posts/a-new-post');
});

test('a bad new post stays absent', async () => {
  const post = newPost('A post that is not in order', 'Take {2} tablets.', { id: '01KT2BPYX7XBF42JGSP57XC28B' });
  writeFileSync(fileOf('a-bad-post'), post);
  await refresh();
  expect((await reader.get('/posts/a-bad-post')).status).toBe(404);
  expect((await reader.get('/posts')).text).not.toContain('a-bad-post');
  rmSync(fileOf('a-bad-post'));
});

test('a renamed post answers at its new address, and the old one leads there', async () => {
  rmSync(fileOf('a-new-post'));
  const post = newPost('A post that has moved', 'Words that moved along.', { redirectFrom: ['a-new-post'] });
  writeFileSync(fileOf('a-moved-post'), post);
  await refresh();
  const old = await reader.get('/posts/a-new-post');
  expect([old.status, old.headers.get('location')]).toEqual([308, expect.stringMatching(/\/posts\/a-moved-post$/)]);
  expect((await reader.get('/posts/a-moved-post')).text).toContain('Words that moved along.');
});

test('a removed post is a 404 and gone from the lists, also after a restart', async () => {
  rmSync(fileOf('a-moved-post'));
  await refresh();
  for (const when of ['running', 'after a restart']) {
    expect((await reader.get('/posts/a-moved-post')).status, when).toBe(404);
    expect((await reader.get('/posts/a-new-post')).status, when).toBe(404);
    expect((await reader.get('/posts')).text, when).not.toContain('a-moved-post');
    if (when === 'running') await site().restart();
  }
});

test('what changed while the site was down is served at the first request, from a page, a list, a feed and the glossary', async () => {
  for (const address of ['/posts/migraine', '/posts', '/feed.xml', '/glossary', '/physicians'])
    await reader.get(address);
  await site().stop();
  change('migraine', '\ntitle: ', '\ntitle: "Changed while the site was down"\n#: ');
  const glossary = path.join(content, 'glossary.yaml');
  const entry =
    '- id: a-new-word\n  term: Novum verbum\n  plain: a new word\n  gloss: It stands here since the last stop.\n';
  writeFileSync(glossary, `${readFileSync(glossary, 'utf8')}${entry}`);
  const physician = path.join(content, 'physicians', 'elena-marsh.mdx');
  writeFileSync(physician, readFileSync(physician, 'utf8').replace(/^name: .*$/m, 'name: Dr Elena Newname'));
  await site().start();
  expect((await reader.get('/posts/migraine')).text).toContain('Changed while the site was down');
  for (const address of ['/posts', '/feed.xml'])
    expect((await reader.get(address)).text, address).toContain('Changed while the site was down');
  expect((await reader.get('/glossary')).text).toContain('Novum verbum');
  expect((await reader.get('/physicians')).text).toContain('Dr Elena Newname');
});

test('a long list goes on over pages, and each post stands on one of them', async () => {
  expect((await reader.get('/posts')).text).not.toContain('/posts/page/2');
  for (const missing of ['/posts/page/1', '/posts/page/2', '/posts/page/0', '/posts/page/two'])
    expect((await reader.get(missing)).status, missing).toBe(404);
  for (let index = 0; index < 48; index += 1)
    writeFileSync(fileOf(`one-of-many-${index}`), newPost(`One of many: number ${index}`, `Words of ${index}.`));
  await refresh();
  const first = (await reader.get('/posts')).text;
  expect(first).toMatch(/<a [^>]*href="\/posts\/page\/2"[^>]*rel="next"|rel="next"[^>]*href="\/posts\/page\/2"/);
  const second = (await reader.get('/posts/page/2')).text;
  expect(second).toContain('Page 2 of 2');
  expect((await reader.get('/posts/page/3')).status).toBe(404);
  const listed = (page: string) => [...page.matchAll(/href="\/posts\/(one-of-many-\d+)"/g)].map(([, slug]) => slug);
  expect(new Set(listed(first)).size).toBeGreaterThan(0);
  expect(new Set([...listed(first), ...listed(second)]).size).toBe(48);
  expect(listed(first).filter((slug) => listed(second).includes(slug))).toEqual([]);
  for (let index = 0; index < 48; index += 1) rmSync(fileOf(`one-of-many-${index}`));
  await refresh();
  expect((await reader.get('/posts')).text).not.toContain('/posts/page/2');
  expect((await reader.get('/posts/page/2')).status).toBe(404);
});
