/** Posts and physicians read as pages read them, from a folder that is gone afterwards. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContentStore, openContentStore } from '@/lib/posts/files/post-store';
import type { PhysicianPage, Post } from '@/lib/posts/model/post';
import { findPost } from '@/lib/posts/reading/read-posts';
import { findPhysician } from '@/lib/posts/reading/read-vocabulary';
import { aPost } from '../posts/a-post';

export const today = new Date('2026-06-01T12:00:00Z');

const physician = (name: string) =>
  `---\nname: ${JSON.stringify(name)}\ncredentials: MD\nregistration: None\nspecialty: General practice\nlanguages: [English, Malay]\ninterests: [Blood pressure]\nconflicts: none\n---\n\nWorks here.\n`;

/** Runs with a content folder of these posts, by slug; `ada-hill` and `ben-moss` write, the topics are `heart` and `private`, which is sensitive. */
export async function withContent<Result>(
  posts: Record<string, string>,
  use: (store: ContentStore) => Promise<Result>,
  names: { ada?: string; topic?: string } = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    await mkdir(join(folder, 'posts'));
    await mkdir(join(folder, 'physicians'));
    await writeFile(join(folder, 'physicians/ada-hill.mdx'), physician(names.ada ?? 'Dr Ada Hill'));
    await writeFile(join(folder, 'physicians/ben-moss.mdx'), physician('Dr Ben Moss'));
    await writeFile(
      join(folder, 'topics.yaml'),
      `- {id: heart, title: ${JSON.stringify(names.topic ?? 'Heart')}, summary: All about the heart.}\n` +
        '- {id: private, title: Private, summary: All that is nobody else’s business., sensitive: true}\n',
    );
    for (const [slug, source] of Object.entries(posts)) await writeFile(join(folder, 'posts', `${slug}.mdx`), source);
    return await use(openContentStore(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readAPost(overrides: Record<string, unknown> = {}, now = today): Promise<Post> {
  const post = await withContent({ 'a-post': aPost('Words.', overrides) }, (store) => findPost('a-post', now, store));
  if (post === null) throw new Error('This post is not public.');
  return post;
}

export async function readAPhysician(): Promise<PhysicianPage> {
  const found = await withContent({}, (store) => findPhysician('ada-hill', store));
  if (found === null) throw new Error('This physician is not shown.');
  return found;
}
