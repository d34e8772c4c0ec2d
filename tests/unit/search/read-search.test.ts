import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { lookAgain } from '@/lib/posts/accepted/accepted-store';
import { searchSite } from '@/lib/search/read-search';
import type { Subject } from '@/lib/search/search-library';
import { aPost } from '@/tests/unit/posts/a-post';

const start = new Date('2026-06-01T12:00:00Z');
const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1_000);
const physician = (name: string) =>
  `---\nname: ${name}\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nAbout.\n`;

let folder: string;
let posts = 0;
const { CONTENT_DIR, DATA_DIR } = env();

const write = (file: string, text: string) => writeFile(join(folder, file), text);
function writePost(slug: string, body: string, overrides: Record<string, unknown> = {}): Promise<void> {
  posts += 1;
  const id = `01KT2BPYX7XBF42JGSP57${String(posts).padStart(5, '0')}`;
  return write(`posts/${slug}.mdx`, aPost(body, { id, title: `A title of number ${posts}`, ...overrides }));
}
const search = (query: string, now = start, more: { kind?: string; topic?: string; page?: number } = {}) =>
  searchSite({ query, kind: null, topic: null, page: 1, ...more }, now);
const slugOf = ({ subject }: { subject: Subject }) => (subject.is === 'post' ? subject.post.slug : subject.is);
const slugs = async (...given: Parameters<typeof search>): Promise<string[]> =>
  (await search(...given)).items.map(slugOf);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  replaceEnv({ CONTENT_DIR: folder, DATA_DIR: join(folder, 'data') });
  await mkdir(join(folder, 'posts'));
  await mkdir(join(folder, 'physicians'));
  await write('physicians/ada-hill.mdx', physician('Dr Ada Hill'));
  await write('physicians/ben-moss.mdx', physician('Dr Ben Moss'));
  await write(
    'topics.yaml',
    '- {id: heart, title: Heart, summary: All about the heart.}\n- {id: lungs, title: Lungs, summary: All about the lungs.}\n',
  );
  await write(
    'glossary.yaml',
    '- {id: gout, term: Podagra, plain: gout, gloss: A painful toe that comes and goes., also: []}\n',
  );
});

afterEach(async () => {
  replaceEnv({ CONTENT_DIR, DATA_DIR });
  await rm(folder, { recursive: true });
});

describe('what can be found', () => {
  it('is never a draft, a post that is not due, or one that the gate refuses', async () => {
    await writePost('shown', 'The quillwort grows.');
    await writePost('draft', 'The quillwort grows.', { status: 'draft' });
    await writePost('scheduled', 'The quillwort grows.', { published: '2026-06-02', publishAt: '2026-06-02' });
    await writePost('refused', 'The quillwort grows.', { kind: 'no-such-kind' });
    await writePost('nobody', 'The quillwort grows.', { authors: ['nobody-known'] });
    const answer = await search('quillwort');
    expect(answer.items.map(slugOf)).toEqual(['shown']);
    expect(JSON.stringify(answer)).not.toMatch(/draft|scheduled|refused|nobody/);
  });

  it('is withdrawn pages too, marked and last, however well they match', async () => {
    const withdrawal = { date: '2026-05-01', reason: 'It was wrong about almost everything.' };
    await writePost('gone', 'Quillwort, quillwort.', { title: 'All about quillwort', status: 'withdrawn', withdrawal });
    await writePost('kept', 'A word about quillwort.');
    const { items } = await search('quillwort');
    expect(items.map((item) => [slugOf(item), item.subject.is === 'post' && item.subject.post.status])).toEqual([
      ['kept', 'published'],
      ['gone', 'withdrawn'],
    ]);
  });

  it('does not depend on how new or how well reviewed a post is', async () => {
    await writePost('old', 'Nothing.', { title: 'What quillwort does', published: '2019-01-01', reviewers: [] });
    await writePost('new', 'Some quillwort.', { published: '2026-05-31' });
    expect(await slugs('quillwort')).toEqual(['old', 'new']);
  });

  it('is found by conditions, key points, plain words and words within elements, and shows where', async () => {
    const keyPoints = ['Tamarisk is a shrub.', 'The second point stands here.', 'The third point stands here.'];
    await writePost(
      'one',
      'Text with <Term id="gout" />.\n\n<Warning heading="Mind the marigold">\n\nIt is vermilion.\n\n</Warning>',
      {
        keyPoints,
        conditions: [{ name: 'Periwinkle' }],
      },
    );
    for (const [query, shown] of [
      ['tamarisk', ['Tamarisk']],
      ['podagra', ['gout']],
      ['vermilion', ['vermilion']],
      // A heading or the name of a condition is no sentence: the summary says more.
      ['marigold', []],
      ['periwinkle', []],
    ] as const) {
      const { items } = await search(query);
      expect(
        items[0]?.snippet.parts.filter(({ isMatch }) => isMatch).map(({ words }) => words),
        query,
      ).toEqual(shown);
    }
    expect((await search('podagra')).meanings.map(({ id }) => id)).toEqual(['gout']);
  });
});

describe('what changes', () => {
  it('a new, a changed and a removed file are noticed once the folder was looked at again', async () => {
    await writePost('first', 'The quillwort grows.');
    expect(await slugs('quillwort')).toEqual(['first']);
    await writePost('second', 'More quillwort here.');
    await write(
      'posts/first.mdx',
      aPost('Only tamarisk now.', { id: '01KT2BPYX7XBF42JGSP57XC28Z', title: 'Another first title' }),
    );
    await lookAgain();
    expect(await slugs('quillwort', later(61))).toEqual(['second']);
    expect(await slugs('tamarisk', later(61))).toEqual(['first']);
    await rm(join(folder, 'posts/second.mdx'));
    await lookAgain();
    expect(await slugs('quillwort', later(200))).toEqual([]);
  });

  it('a post appears when its hour comes, by the clock alone', async () => {
    await writePost('soon', 'The quillwort grows.', { published: '2026-06-01', publishAt: '2026-06-01T12:05:00Z' });
    expect(await slugs('quillwort')).toEqual([]);
    expect(await slugs('quillwort', later(301))).toEqual(['soon']);
  });

  it('so do new words of the glossary', async () => {
    await writePost('toe', 'He has gout.');
    expect(await slugs('zipperlein')).toEqual([]);
    await write(
      'glossary.yaml',
      '- {id: gout, term: Podagra, plain: gout, gloss: A painful toe that comes and goes., also: [Zipperlein]}\n',
    );
    await lookAgain();
    expect(await slugs('zipperlein', later(61))).toEqual(['toe']);
  });
});

describe('a page of results', () => {
  it('holds twenty, counts all, and can be narrowed', async () => {
    for (let at = 0; at < 45; at += 1)
      await writePost(`post-${at}`, 'The quillwort grows.', {
        topics: at % 3 === 0 ? ['lungs'] : ['heart'],
        ...(at % 5 === 0 ? { kind: 'test' } : {}),
      });
    const first = await search('quillwort');
    expect([first.items.length, first.total, first.page, first.pages]).toEqual([20, 45, 1, 3]);
    const last = await search('quillwort', start, { page: 99 });
    expect([last.items.length, last.page]).toEqual([5, 3]);
    expect(first.topics).toEqual([
      { id: 'heart', title: 'Heart', count: 30 },
      { id: 'lungs', title: 'Lungs', count: 15 },
    ]);
    expect(first.kinds.map(({ id, count }) => [id, count])).toEqual([
      ['explainer', 36],
      ['test', 9],
    ]);
    const narrow = await search('quillwort', start, { kind: 'test', topic: 'lungs' });
    expect([narrow.total, narrow.items.every(({ kind }) => kind === 'test')]).toEqual([3, true]);
    expect(narrow.kinds.map(({ count }) => count)).toEqual([12, 3]);
    expect((await search('quillwort', start, { kind: 'constructor', topic: '__proto__' })).total).toBe(45);
  });

  it('without words is empty', async () => {
    await writePost('one', 'Words.');
    for (const query of ['', '   ', '\u0000', '…', 'the']) expect((await search(query)).items, query).toEqual([]);
  });
});
