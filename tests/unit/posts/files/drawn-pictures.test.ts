import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMediaFile, readPictureSize } from '@/lib/posts/files/media-store';
import { logLines } from '@/tests/support/log-lines';

let [content, data] = ['', ''];

beforeEach(async () => {
  [content, data] = [mkdtempSync(path.join(tmpdir(), 'content-')), mkdtempSync(path.join(tmpdir(), 'data-'))];
  mkdirSync(path.join(content, 'media', 'posts'), { recursive: true });
  const made = sharp({ create: { width: 900, height: 300, channels: 3, background: '#246' } });
  await made.png().toFile(path.join(content, 'media', 'posts', 'blue.png'));
});

afterEach(() => {
  for (const folder of [content, data]) rmSync(folder, { recursive: true });
});

async function size(width: number, format: 'avif' | 'webp') {
  const media = await findMediaFile(content, '/media/posts/blue.png');
  return { path: '/media/posts/blue.png', hash: media?.picture?.hash ?? '', width, format };
}

describe('a size of a picture', () => {
  it('is answered although it cannot be kept, and the log says so without its name', async () => {
    // A file where the folder should be.
    writeFileSync(path.join(data, 'pictures'), '');
    const bytes = await readPictureSize(content, data, await size(400, 'webp'));
    expect((await sharp(bytes ?? Buffer.alloc(0)).metadata()).width).toBe(400);
    expect(logLines().join('')).toContain('picture-not-kept');
    expect(logLines().join('')).not.toContain('blue');
    expect(readdirSync(data)).toEqual(['pictures']);
  });

  it('is drawn when many are asked for at once, and one that is not there holds nobody up', async () => {
    const broken = { ...(await size(400, 'webp')), hash: '0'.repeat(16) };
    const asked = [size(400, 'avif'), size(400, 'webp'), size(800, 'webp'), size(900, 'webp')];
    const all = await Promise.all(asked.map(async (one) => readPictureSize(content, data, await one)));
    expect(await readPictureSize(content, data, broken)).toBeNull();
    expect(all.map((bytes) => bytes !== null && bytes.length > 0)).toEqual([true, true, true, true]);
    expect(readdirSync(path.join(data, 'pictures'))).toHaveLength(4);
  });
});
