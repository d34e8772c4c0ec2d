import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openContentStore } from '@/lib/posts/files/post-store';
import { listPostStates } from '@/lib/posts/reading/list-post-states';
import { aPost } from '../a-post';

const now = new Date('2026-06-01T12:00:00Z');
let folder: string;
const write = (slug: string, text: string) => writeFile(join(folder, 'posts', `${slug}.mdx`), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'posts'));
});
afterEach(() => rm(folder, { recursive: true }));

const states = async (author: string | null) =>
  (await listPostStates(author, now, openContentStore(folder))).map(({ slug, state }) => `${slug} ${state}`);

it('tells in which state each post is today, what needs a hand first', async () => {
  await write('there', aPost('Words.', { title: 'A title that is there' }));
  await write('late', aPost('Words.', { title: 'A title that is late', nextReviewDue: '2026-05-31' }));
  await write(
    'soon',
    aPost('Words.', { title: 'A title that is soon', published: '2026-06-02', publishAt: '2026-06-02T08:00:00Z' }),
  );
  await write('begun', aPost('Words.', { title: 'A title that is begun', status: 'draft' }));
  await write('wrong', aPost('{1}', { title: 'A title that is wrong' }));
  await write('broken', '---\ntitle: [\n---\n');
  expect(await states(null)).toEqual([
    'wrong refused',
    'broken refused',
    'late overdue',
    'soon scheduled',
    'begun draft',
    'there published',
  ]);
});

it('says what to mend, and where', async () => {
  await write('wrong', aPost('{1}'));
  const [post] = await listPostStates(null, now, openContentStore(folder));
  expect(post?.problems.map(({ severity, line }) => [severity, line > 10])).toContainEqual(['error', true]);
});

it('shows authors their own posts, and files that do not tell whose they are', async () => {
  await write('own', aPost('Words.', { title: 'A title of one’s own' }));
  await write('others', aPost('Words.', { title: 'A title of another’s', authors: ['ben-moss'], reviewers: [] }));
  await write('broken', '---\ntitle: [\n---\n');
  expect(await states('ada-hill')).toEqual(['broken refused', 'own published']);
  expect(await states('')).toEqual(['broken refused']);
});
