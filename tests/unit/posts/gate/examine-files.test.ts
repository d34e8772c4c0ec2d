import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { PostDigest } from '@/lib/posts/gate/digest-post';
import { examineFiles } from '@/lib/posts/gate/examine-files';
import { aPost } from '../a-post';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-examine-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('threads answer for each file, in the order given, say how far they are, and stop at one that is gone', async () => {
  const titles = Array.from({ length: 45 }, (_, index) => `A post with the number ${index}`);
  const files = titles.map((title, index) => {
    const file = path.join(folder, `${index}.mdx`);
    writeFileSync(file, aPost('Words.', { title }));
    return file;
  });
  const work = new URL('../../../../lib/posts/gate/digest-worker.ts', import.meta.url);
  const done: number[] = [];
  const found = await examineFiles<PostDigest>(files, work, null, (count) => done.push(count));
  expect(found.map(({ fields }) => fields.title)).toEqual(titles);
  expect(done).toEqual([20, 40, 45]);
  await expect(examineFiles([...files, path.join(folder, 'gone.mdx')], work, null)).rejects.toThrow('ENOENT');
});
