import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFileName } from '@/lib/posts/check-post';
import { parsePostSource } from '@/lib/posts/files/parse-content';
import { openContentStore } from '@/lib/posts/files/post-store';
import { digestPost } from '@/lib/posts/gate/digest-post';
import { findTranslationFaults } from '@/lib/posts/gate/translation-ties';
import { findPost, findRedirect, listPosts, listTranslations } from '@/lib/posts/reading/read-posts';
import { findNewerOriginal, listReadings } from '@/lib/posts/reading/read-translations';
import { aPost } from '../a-post';

const ids = ['01KT2BPYX7XBF42JGSP57XC281', '01KT2BPYX7XBF42JGSP57XC282', '01KT2BPYX7XBF42JGSP57XC283'];
const original = (overrides: Record<string, unknown> = {}) => aPost('Some plain words.', overrides);
const translation = (overrides: Record<string, unknown> = {}) =>
  aPost('Unas palabras claras.', { id: ids[0], title: 'Un título claro', language: 'es', ...overrides });

function faults(posts: Record<string, string>): string[] {
  const digested = Object.entries(posts).map(([slug, source]) => ({
    slug,
    file: `posts/${slug}.mdx`,
    digest: digestPost(source),
    placeOf: parsePostSource(source).placeOf,
  }));
  return findTranslationFaults(digested).map(({ file, severity, message }) => `${file} ${severity} ${message}`);
}

describe('the name of a translation', () => {
  it.each(['migraine.es.mdx', 'migraine.pt-BR.mdx', 'migraine.zh-Hant.mdx', 'migraine.mdx'])('%s may be', (name) => {
    expect(checkFileName(`posts/${name}`)).toEqual([]);
  });
  it.each(['migraine.ES.mdx', 'migraine.not_a_tag.mdx', 'migraine..mdx', 'migraine.es.es.mdx', '.es.mdx'])(
    '%s may not',
    (name) => {
      expect(checkFileName(`posts/${name}`)).toHaveLength(1);
    },
  );
});

describe('a translation that nobody has read in its language', () => {
  const emergency = '<CareCard level="emergency" heading="Llame ahora">\n\n- dolor en el pecho\n\n</CareCard>';
  const unread = (body: string, overrides: Record<string, unknown> = {}) =>
    aPost(body, { id: ids[0], title: 'Un título claro', language: 'es', reviewers: [], ...overrides });
  const yearly = { kind: 'medicine', nextReviewDue: '2026-12-05' };
  const of = (es: string, first: Record<string, unknown> = {}) =>
    faults({ 'a-post': original(first), 'a-post.es': es }).filter((fault) => fault.includes('acts on this at once'));

  it.each([
    ['the steps of an emergency', unread(emergency), {}],
    ['a dose', unread('<Dose medication="x" amount="1 mg" frequency="al día" cite="first-source" />'), {}],
    ['a medicine', unread('Palabras.', yearly), yearly],
    [
      'a reading of one change alone',
      unread(emergency, { reviewers: [{ person: 'ben-moss', date: '2026-01-05', scope: 'change' }] }),
      {},
    ],
  ])('is not published with %s', (_what, es, first) => {
    expect(of(es, first)).toHaveLength(1);
  });

  it.each([
    ['with none of them', unread('Palabras claras.')],
    ['as a draft', unread(emergency, { status: 'draft' })],
    [
      'once the whole of it was read',
      unread(emergency, { reviewers: [{ person: 'ben-moss', date: '2026-01-05', scope: 'whole-page' }] }),
    ],
    ['with a card that can wait', unread(emergency.replace('"emergency"', '"routine"'))],
  ])('may stand %s', (_how, es) => {
    expect(of(es)).toEqual([]);
  });
});

describe('what the gate asks of a translation', () => {
  it('is nothing more when all is well', () => {
    expect(faults({ 'a-post': original(), 'a-post.es': translation() })).toEqual([]);
  });
  it('is an original', () => {
    expect(faults({ 'a-post.es': translation() })).toEqual([
      'posts/a-post.es.mdx error There is no posts/a-post.mdx to translate.',
    ]);
  });
  it.each([['fr'], [undefined]])('is the language of its name, and not %s', (language) => {
    expect(faults({ 'a-post': original(), 'a-post.es': translation({ language }) })).toEqual([
      'posts/a-post.es.mdx error Write `language: es`, as the name of the file says.',
    ]);
  });
  it.each([
    ['kind', { kind: 'prevention' }, 'The original is of kind `explainer`.'],
    ['topics', { topics: ['heart', 'lungs'] }, 'The original has `topics: [heart]`.'],
    ['authors', { authors: ['cy-lane'] }, 'The original has `authors: [ada-hill]`.'],
  ])('is the same %s', (_field, change, message) => {
    expect(faults({ 'a-post': original(), 'a-post.es': translation(change) })).toEqual([
      `posts/a-post.es.mdx error ${message}`,
    ]);
  });
  it('is to be withdrawn with its original', () => {
    const withdrawn = original({
      status: 'withdrawn',
      withdrawal: { date: '2026-03-01', reason: 'The advice has changed.' },
    });
    expect(faults({ 'a-post': withdrawn, 'a-post.es': translation() })).toEqual([
      'posts/a-post.es.mdx error The original is withdrawn, so withdraw this translation too.',
    ]);
  });
  it('is a second look once the original has changed', () => {
    const change = { date: '2026-02-01', who: 'ada-hill', type: 'evidence', summary: 'New numbers.' };
    const changed = original({ updated: '2026-02-01', changes: [change] });
    const [fault] = faults({ 'a-post': changed, 'a-post.es': translation() });
    expect(fault).toContain('posts/a-post.es.mdx warning The original changed on 2026-02-01');
    expect(faults({ 'a-post': changed, 'a-post.es': translation({ published: '2026-02-02' }) })).toEqual([]);
  });
});

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aStore(posts: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'bedside-translations-'));
  folders.push(folder);
  await mkdir(join(folder, 'posts'));
  await mkdir(join(folder, 'physicians'));
  for (const [slug, source] of Object.entries(posts)) await writeFile(join(folder, 'posts', `${slug}.mdx`), source);
  const page = (name: string) =>
    `---\nname: ${name}\nrole: physician\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nWords.\n`;
  await writeFile(join(folder, 'physicians', 'ada-hill.mdx'), page('Dr Ada Hill'));
  await writeFile(join(folder, 'physicians', 'ben-moss.mdx'), page('Dr Ben Moss'));
  await writeFile(join(folder, 'topics.yaml'), '- {id: heart, title: Heart, summary: All about the heart.}\n');
  return openContentStore(folder);
}

const now = new Date('2026-06-01T00:00:00Z');

describe('reading', () => {
  it('lists originals alone, and gives every language of a post from each of them', async () => {
    const arabic = translation({ id: ids[1], title: 'عنوان واضح هنا', language: 'ar' });
    const store = await aStore({ 'a-post': original(), 'a-post.es': translation(), 'a-post.ar': arabic });
    expect((await listPosts({}, now, store)).map(({ slug }) => slug)).toEqual(['a-post']);
    expect((await listTranslations(now, store)).map(({ slug }) => slug)).toEqual(['a-post.ar', 'a-post.es']);
    for (const slug of ['a-post', 'a-post.es', 'a-post.ar']) {
      const post = await findPost(slug, now, store);
      if (post === null) throw new Error(`${slug} cannot be read`);
      expect((await listReadings(post, now, store)).map(({ language }) => language)).toEqual(['en', 'ar', 'es']);
    }
  });
  it('shows no translation of what readers cannot open', async () => {
    const store = await aStore({ 'a-post': original({ status: 'draft' }), 'a-post.es': translation() });
    expect(await findPost('a-post.es', now, store)).toBeNull();
    expect(await listTranslations(now, store)).toEqual([]);
  });
  it.each(['a-post.fr', 'a-post.ES', 'a-post.', '../a-post.es'])('answers nothing for %s', async (slug) => {
    const store = await aStore({ 'a-post': original(), 'a-post.es': translation() });
    expect(await findPost(slug, now, store)).toBeNull();
  });
  it('shows other posts in the same language where they have one', async () => {
    const store = await aStore({
      'a-post': original({ related: ['b-post', 'c-post'] }),
      'a-post.es': translation({ related: ['b-post', 'c-post'] }),
      'b-post': original({ id: ids[1], title: 'The second title' }),
      'b-post.es': translation({ id: ids[2], title: 'El segundo título' }),
      'c-post': original({ id: '01KT2BPYX7XBF42JGSP57XC284', title: 'The third title' }),
    });
    expect((await findPost('a-post.es', now, store))?.related.map(({ slug }) => slug)).toEqual(['b-post.es', 'c-post']);
    expect((await findPost('a-post', now, store))?.related.map(({ slug }) => slug)).toEqual(['b-post', 'c-post']);
  });
  it('follows a renamed post into its languages', async () => {
    const store = await aStore({ 'a-post': original({ redirectFrom: ['old-name'] }), 'a-post.es': translation() });
    expect(await findRedirect('old-name', store)).toBe('a-post');
    expect(await findRedirect('old-name.es', store)).toBe('a-post.es');
    expect(await findRedirect('old-name.fr', store)).toBeNull();
  });
  it('tells when the original has moved on', async () => {
    const change = { date: '2026-02-01', who: 'ada-hill', type: 'evidence', summary: 'New numbers.' };
    const store = await aStore({
      'a-post': original({ updated: '2026-02-01', changes: [change] }),
      'a-post.es': translation(),
    });
    const post = await findPost('a-post.es', now, store);
    if (post === null) throw new Error('cannot be read');
    const readings = await listReadings(post, now, store);
    expect(findNewerOriginal(post, readings)?.changed).toBe('2026-02-01');
    expect(findNewerOriginal({ ...post, updated: '2026-02-01' }, readings)).toBeNull();
  });
});
