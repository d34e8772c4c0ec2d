import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { listMediaFiles } from '@/lib/posts/files/media-store';
import { removeDemonstrationFiles } from '@/lib/posts/files/remove-demonstration-files';
import { withContent } from '../../site/read-a-post';
import { aPost } from '../a-post';

const folder = env().CONTENT_DIR;
afterEach(() => replaceEnv({ CONTENT_DIR: folder }));

it('takes demonstration posts and the pictures that only they used, and leaves the rest', async () => {
  const figure = (name: string) => `<Figure src="/media/${name}.png" alt="A picture" />`;
  const posts = {
    'shown-post': aPost(`${figure('shown')}\n\n${figure('shared')}`, { demonstration: true }),
    'own-post': aPost(figure('shared')),
  };
  await withContent(posts, async (store) => {
    replaceEnv({ CONTENT_DIR: store.folder });
    await mkdir(join(store.folder, 'media'));
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    for (const name of ['shown', 'shared', 'unused']) await writeFile(join(store.folder, `media/${name}.png`), bytes);
    expect(await removeDemonstrationFiles()).toEqual(['posts/shown-post.mdx', 'media/shown.png']);
    expect((await listMediaFiles(store.folder)).map(({ path }) => path)).toEqual([
      '/media/shared.png',
      '/media/unused.png',
    ]);
  });
});
