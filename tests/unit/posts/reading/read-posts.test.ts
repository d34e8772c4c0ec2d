import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentStore } from '@/lib/posts/files/post-store';
import { openContentStore } from '@/lib/posts/files/post-store';
import { isDue, isReviewOverdue, mayBeIndexed, reviewDayForMachines } from '@/lib/posts/model/post';
import { listPhysiciansOf, listPostIdsBy } from '@/lib/posts/reading/read-authorship';
import { findPost, findPostById, findRedirect, listPosts, listRefusedPosts } from '@/lib/posts/reading/read-posts';
import { findPhysician, findTopic, listGlossary, listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { aPost } from '../a-post';

const now = new Date('2026-06-01T12:00:00Z');
const ids = [
  '01KT2BPYX7XBF42JGSP57XC28A',
  '01KT2BPYX7XBF42JGSP57XC28B',
  '01KT2BPYX7XBF42JGSP57XC28C',
  '01KT2BPYX7XBF42JGSP57XC28D',
] as const;
const physician = (name: string) =>
  `---\nname: ${name}\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nAbout <Term id="hypertension" />.\n`;

let folder: string;
let store: ContentStore;
const write = (file: string, text: string) => writeFile(join(folder, file), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  store = openContentStore(folder);
  await mkdir(join(folder, 'posts'));
  await mkdir(join(folder, 'physicians'));
  await write('physicians/ada-hill.mdx', physician('Dr Ada Hill'));
  await write('physicians/ben-moss.mdx', physician('Dr Ben Moss'));
  await write('topics.yaml', '- {id: heart, title: Heart, summary: All about the heart.}\n');
  await write(
    'series.yaml',
    '- {id: a-series, title: A series, summary: Two posts together., posts: [first-post, second-post]}\n',
  );
  await write(
    'glossary.yaml',
    '- {id: hypertension, term: Hypertension, plain: high blood pressure, gloss: Blood pushes too hard., also: []}\n',
  );
  await write(
    'posts/first-post.mdx',
    aPost('## One\n\nWords. <Term id="hypertension" />', { id: ids[0], series: 'a-series' }),
  );
  await write(
    'posts/second-post.mdx',
    aPost('Words.', {
      id: ids[1],
      title: 'Another plain title',
      published: '2026-03-01',
      series: 'a-series',
      related: ['first-post', 'hidden-draft'],
    }),
  );
  await write(
    'posts/hidden-draft.mdx',
    aPost('Words.', { id: ids[2], title: 'A draft that nobody sees', status: 'draft', redirectFrom: ['draft-name'] }),
  );
});

afterEach(() => rm(folder, { recursive: true }));

const slugs = async () => (await listPosts({}, now, store)).map((post) => post.slug);

describe('the list', () => {
  it('holds published posts, newest first, and never a draft', async () => {
    expect(await slugs()).toEqual(['second-post', 'first-post']);
  });
  it('filters by topic, author and series', async () => {
    const count = async (filter: Parameters<typeof listPosts>[0]) => (await listPosts(filter, now, store)).length;
    expect(await count({ topic: 'heart' })).toBe(2);
    expect(await count({ topic: 'lungs' })).toBe(0);
    expect(await count({ author: 'ada-hill' })).toBe(2);
    expect(await count({ author: 'ben-moss' })).toBe(0);
    expect(await count({ series: 'a-series' })).toBe(2);
  });
  it('holds a post back until its moment, by the clock alone', async () => {
    await write(
      'posts/later-post.mdx',
      aPost('Words.', {
        id: ids[3],
        title: 'A post for later on',
        published: '2026-06-01',
        publishAt: '2026-06-01T14:00:00+02:00',
      }),
    );
    expect((await listPosts({}, new Date('2026-06-01T11:59:59Z'), store)).length).toBe(2);
    expect((await listPosts({}, now, store)).length).toBe(3);
  });
  it('sees a file that changed, and only reads that one again', async () => {
    const [before] = await store.listPostFiles();
    await write('posts/second-post.mdx', aPost('Words.', { id: ids[1], title: 'A title that changed' }));
    await utimes(join(folder, 'posts/second-post.mdx'), new Date(), new Date(Date.now() + 5000));
    expect((await listPosts({}, now, store)).map((post) => post.title)).toContain('A title that changed');
    expect((await store.listPostFiles())[0]).toBe(before);
  });
  it('leaves out a withdrawn post, whose page stays', async () => {
    await write(
      'posts/first-post.mdx',
      aPost('Words.', {
        id: ids[0],
        status: 'withdrawn',
        withdrawal: { date: '2026-05-01', reason: 'The advice has changed.', replacement: 'second-post' },
      }),
    );
    expect(await slugs()).toEqual(['second-post']);
    const post = await findPost('first-post', now, store);
    expect(post?.withdrawal?.replacement?.slug).toBe('second-post');
  });
  it('holds back a post whose author does not exist', async () => {
    await write('posts/first-post.mdx', aPost('Words.', { id: ids[0], authors: ['zed-nobody'] }));
    expect(await slugs()).toEqual(['second-post']);
  });
  it('holds back a post whose frontmatter is refused, and says so', async () => {
    await write('posts/first-post.mdx', aPost('Words.', { id: ids[0], kind: 'advert' }));
    expect(await slugs()).toEqual(['second-post']);
    expect((await listRefusedPosts(store)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'posts/first-post.mdx frontmatter',
    ]);
  });
});

describe('one post', () => {
  it('comes with everything its page shows', async () => {
    const post = await findPost('first-post', now, store);
    expect(post?.headings).toEqual([{ id: 'one', words: 'One', depth: 2 }]);
    expect(post?.references.map(({ id, number, citations }) => [id, number, citations])).toEqual([
      ['first-source', 1, 1],
      ['second-source', 2, 1],
    ]);
    expect(post?.terms.map(({ id }) => id)).toEqual(['hypertension']);
    expect(post?.reviews.map(({ reviewer }) => reviewer.name)).toEqual(['Dr Ben Moss']);
    expect(post?.inSeries?.position).toBe(0);
    expect(post?.inSeries?.members.map(({ slug }) => slug)).toEqual(['first-post', 'second-post']);
  });
  it('names related posts that readers may open, and no draft', async () => {
    expect((await findPost('second-post', now, store))?.related.map(({ slug }) => slug)).toEqual(['first-post']);
  });
  it.each([
    'hidden-draft',
    'unknown-post',
    '../physicians/ada-hill',
    'first-post.mdx',
    '__proto__',
    '',
    'FIRST-POST',
    'first-post%00',
  ])('is null for %j', async (slug) => {
    expect(await findPost(slug, now, store)).toBeNull();
  });
  it('is null before its day', async () => {
    expect(await findPost('second-post', new Date('2026-02-28T23:59:59Z'), store)).toBeNull();
  });
  it('is null when the gate refuses its body', async () => {
    await write('posts/first-post.mdx', aPost('Take {2} tablets.', { id: ids[0] }));
    expect(await findPost('first-post', now, store)).toBeNull();
  });
  it('is null when it explains a word that the glossary lacks', async () => {
    await write('posts/first-post.mdx', aPost('A <Term id="unknown-word">word</Term>.', { id: ids[0] }));
    expect(await findPost('first-post', now, store)).toBeNull();
  });
  it('is found by its id, unless it is a draft', async () => {
    expect((await findPostById(ids[1], now, store))?.slug).toBe('second-post');
    expect(await findPostById(ids[2], now, store)).toBeNull();
    expect(await findPostById('no-such-id', now, store)).toBeNull();
  });
});

it('names people as readers of the language write them, and by their own name where nobody has', async () => {
  const named = physician('Dr Ada Hill').replace('credentials', 'names: {ar: د. آدا هيل}\ncredentials');
  await write('physicians/ada-hill.mdx', named);
  await write('posts/first-post.ar.mdx', aPost('Words.', { id: ids[3], title: 'A title in Arabic', language: 'ar' }));
  const namesIn = async (slug: string) => {
    const post = await findPost(slug, now, store);
    return [post?.authors, post?.reviews.map(({ reviewer }) => reviewer), post?.people].map((people) =>
      people?.map(({ name }) => name),
    );
  };
  const [ada, ben] = ['د. آدا هيل', 'Dr Ben Moss'];
  expect(await namesIn('first-post.ar')).toEqual([[ada], [ben], [ada, ben]]);
  expect(await namesIn('first-post')).toEqual([['Dr Ada Hill'], [ben], ['Dr Ada Hill', ben]]);
  await write('physicians/ada-hill.mdx', named.replace('{ar:', '{Arabic:'));
  expect(await findPhysician('ada-hill', store)).toBeNull();
});

it('follows an old address to the new one, and never to a draft', async () => {
  await write('posts/first-post.mdx', aPost('Words.', { id: ids[0], redirectFrom: ['old-name'] }));
  expect(await findRedirect('old-name', store)).toBe('first-post');
  expect(await findRedirect('first-post', store)).toBeNull();
  expect(await findRedirect('draft-name', store)).toBeNull();
  expect(await findRedirect('unknown', store)).toBeNull();
});

it('knows the physicians among the authors of a post, in their order, and nobody else', async () => {
  await write('physicians/cy-nurse.mdx', physician('Cy Nurse').replace('credentials', 'role: nurse\ncredentials'));
  const authors = ['cy-nurse', 'ben-moss', 'ada-hill'];
  await write(
    'posts/first-post.mdx',
    aPost('Words.', {
      id: ids[0],
      authors,
      reviewers: [{ person: 'dee-lane', date: '2026-01-05', scope: 'whole-page' }],
    }),
  );
  expect(await listPhysiciansOf(ids[0], store)).toEqual(['ben-moss', 'ada-hill']);
  await write('posts/first-post.mdx', aPost('Words.', { id: ids[0], authors: ['ada-hill'] }));
  expect(await listPhysiciansOf(ids[0], store), 'authors may change').toEqual(['ada-hill']);
  expect(await listPhysiciansOf('nothing', store)).toEqual([]);
});

it('knows every post of an author, drafts too', async () => {
  expect(await listPostIdsBy('ada-hill', store)).toHaveLength(3);
  expect(await listPostIdsBy('ben-moss', store)).toEqual([]);
});

it('reads topics, words and people', async () => {
  expect((await findTopic('heart', store))?.title).toBe('Heart');
  expect(await findTopic('lungs', store)).toBeNull();
  expect((await listGlossary(store)).map(({ plain }) => plain)).toEqual(['high blood pressure']);
  expect((await listPhysicians(store)).map(({ handle }) => handle)).toEqual(['ada-hill', 'ben-moss']);
  expect((await findPhysician('ada-hill', store))?.terms.map(({ id }) => id)).toEqual(['hypertension']);
  expect(await findPhysician('zed-nobody', store)).toBeNull();
});

it('reads an empty folder as empty', async () => {
  const empty = openContentStore(join(folder, 'nothing-here'));
  expect(await listPosts({}, now, empty)).toEqual([]);
  expect(await listGlossary(empty)).toEqual([]);
  expect(await empty.hasPosts()).toBe(false);
});

describe('the clock', () => {
  const medicine = {
    kind: 'medicine' as const,
    status: 'published' as const,
    nextReviewDue: '2026-06-01',
    lastReviewed: '2025-06-01',
  };
  it('makes a review overdue on the day after it was due', async () => {
    expect(isReviewOverdue(medicine, new Date('2026-06-01T23:59:59Z'))).toBe(false);
    expect(isReviewOverdue(medicine, new Date('2026-06-02T00:00:00Z'))).toBe(true);
    expect(isReviewOverdue({ nextReviewDue: null }, now)).toBe(false);
  });
  it('keeps overdue medicines out of search engines and overdue reviews out of structured data', async () => {
    const [summary] = await listPosts({}, now, store);
    if (summary === undefined) throw new Error('The list is empty.');
    const post = { ...summary, ...medicine };
    const late = new Date('2026-06-02T00:00:00Z');
    expect(mayBeIndexed(post, now)).toBe(true);
    expect(mayBeIndexed(post, late)).toBe(false);
    expect(mayBeIndexed({ ...post, kind: 'explainer' }, late)).toBe(true);
    expect(mayBeIndexed({ ...post, status: 'withdrawn' }, now)).toBe(false);
    expect(reviewDayForMachines(post, now)).toBe('2025-06-01');
    expect(reviewDayForMachines(post, late)).toBeNull();
  });
  it('never brings a draft out', async () => {
    const [draft] = (await store.listPostFiles()).filter(({ slug }) => slug === 'hidden-draft');
    if (draft?.parsed.value == null) throw new Error('The draft does not parse.');
    expect(isDue(draft.parsed.value, new Date('2999-01-01T00:00:00Z'))).toBe(false);
  });
});
