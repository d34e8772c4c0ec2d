/** `npm run post:new -- "Title"`: writes a draft with its id into the content folder, and says what is left for its author. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { openContentStore } from '@/lib/posts/files/post-store';
import { addMonths } from '@/lib/shared/days';
import { newPostSource, slugOfTitle } from './new-post';

async function main(title: string): Promise<string> {
  const slug = slugOfTitle(title);
  if (title.length < 10 || title.length > 80)
    throw new Error('Give a title of 10 to 80 characters in quotation marks.');
  if (slug === '') throw new Error('Give a title with letters that an address can hold, and change it in the file.');
  const store = openContentStore(env().CONTENT_DIR);
  const path = join(store.folder, 'posts', `${slug}.mdx`);
  if (existsSync(path)) throw new Error(`There is a ${path} already.`);
  const physicians = (await store.listPhysicianFiles()).filter(({ parsed }) => parsed.value?.role === 'physician');
  const topics = (await store.readVocabulary('topics')).parsed.value ?? [];
  const today = siteDay(new Date());
  const known = { author: physicians[0]?.handle ?? 'TODO', topic: topics[0]?.id ?? 'TODO' };
  writeFileSync(path, newPostSource({ title, id: ulid(), ...known, today, nextReview: addMonths(today, 24) }), {
    flag: 'wx',
  });
  return `${path}\nAuthor and topic are the first that there are: change them. Answer every TODO, then: npm run content:check\n`;
}

try {
  process.stdout.write(await main((process.argv[2] ?? '').trim()));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
