import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMediaFile, listMediaFiles, readPictureSize } from '@/lib/posts/files/media-store';
import { checkMedia } from '@/lib/posts/gate/check-media';
import {
  isSizeOf,
  listMediaPaths,
  listWidths,
  parsePictureAddress,
  type Picture,
  pictureAddress,
  sniffFormat,
} from '@/lib/posts/model/picture';
import { formatProblem } from '@/lib/posts/model/problem';

let folder: string;
let content: string;
let data: string;
const put = (path: string, bytes: Uint8Array | string) => writeFile(join(content, 'media', path), bytes);

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5f62' } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  content = join(folder, 'content');
  data = join(folder, 'data');
  await mkdir(join(content, 'media/deep'), { recursive: true });
  await put('wide.png', await plain(1000, 500).png().toBuffer());
  await put('deep/tiny.webp', await plain(40, 30).webp().toBuffer());
  await put('new.avif', await plain(64, 64).avif({ effort: 0 }).toBuffer());
  await put(
    'phone.jpg',
    await plain(600, 300)
      .withExif({
        IFD0: { Copyright: 'Secret Person', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  );
});

afterAll(() => rm(folder, { recursive: true }));

async function pictureAt(path: string): Promise<Picture> {
  const picture = (await findMediaFile(content, path))?.picture;
  if (!picture) throw new Error(`${path} is refused`);
  return picture;
}

async function sizeAt(address: string): Promise<Buffer | null> {
  const size = parsePictureAddress(address);
  return size === null ? null : readPictureSize(content, data, size);
}

describe('a picture', () => {
  it('is known by its measures and by a hash of what is in it', async () => {
    expect(await pictureAt('/media/wide.png')).toMatchObject({ width: 1000, height: 500, fallback: 'png' });
    expect(await pictureAt('/media/deep/tiny.webp')).toMatchObject({ width: 40, height: 30, fallback: 'jpeg' });
    expect(await pictureAt('/media/new.avif')).toMatchObject({ width: 64, height: 64 });
    const before = await pictureAt('/media/wide.png');
    await put('other.png', await plain(1000, 501).png().toBuffer());
    expect((await pictureAt('/media/other.png')).hash).not.toBe(before.hash);
  });

  it('comes in a few widths, none of them wider than itself', async () => {
    expect(listWidths(await pictureAt('/media/wide.png'))).toEqual([400, 800, 1000]);
    expect(listWidths(await pictureAt('/media/deep/tiny.webp'))).toEqual([40]);
    expect(listWidths({ ...(await pictureAt('/media/wide.png')), width: 9000 })).toEqual([400, 800, 1200, 1600]);
  });

  it.each(['avif', 'webp', 'png'] as const)('is drawn as %s at the width asked for, once', async (format) => {
    const address = pictureAddress(await pictureAt('/media/wide.png'), 400, format);
    const [bytes, again] = await Promise.all([sizeAt(address), sizeAt(address)]);
    expect(bytes?.equals(again as Buffer)).toBe(true);
    expect(sniffFormat(bytes as Buffer)).toBe(format);
    expect(await sharp(bytes as Buffer).metadata()).toMatchObject({ width: 400, height: 200 });
    expect((await readdir(join(data, 'pictures'))).filter((name) => name.includes(`-400.${format}`))).toHaveLength(1);
  });

  it('stands upright, and no longer says who took it or where', async () => {
    const picture = await pictureAt('/media/phone.jpg');
    expect(picture).toMatchObject({ width: 300, height: 600 });
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      const bytes = (await sizeAt(pictureAddress(picture, 300, format))) as Buffer;
      const facts = await sharp(bytes).metadata();
      expect(facts).toMatchObject({ width: 300, height: 600 });
      expect([facts.exif, facts.xmp, facts.iptc, facts.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(bytes.includes('Secret Person')).toBe(false);
    }
  });

  it('is kept for pages that still name it when the file is gone', async () => {
    await put('gone.png', await plain(100, 50).png().toBuffer());
    const address = pictureAddress(await pictureAt('/media/gone.png'), 100, 'png');
    const bytes = await sizeAt(address);
    await rm(join(content, 'media/gone.png'));
    expect((await sizeAt(address))?.equals(bytes as Buffer)).toBe(true);
  });
});

describe('an address that no page names', () => {
  it.each([
    ['another width', (address: string) => address.replace('-400', '-401')],
    ['a width beyond the picture', (address: string) => address.replace('-400', '-1600')],
    ['another format', (address: string) => address.replace(/png$/, 'jpeg')],
    ['another hash', (address: string) => address.replace(/[0-9a-f]{16}-/, '0123456789abcdef-')],
    ['a file above', () => '/media/../secret.png/0123456789abcdef-400.png'],
    ['a file above, dots within', () => '/media/deep/../../secret.png/0123456789abcdef-400.png'],
    ['a file above, encoded', () => '/media/%2e%2e/secret.png/0123456789abcdef-400.png'],
    ['a hidden file', () => '/media/.secret.png/0123456789abcdef-400.png'],
    ['a zero in the name', () => '/media/wide.png\u0000/0123456789abcdef-400.png'],
    ['another kind of file', () => '/media/wide.svg/0123456789abcdef-400.png'],
  ])('finds nothing: %s', async (_name, change) => {
    const address = pictureAddress(await pictureAt('/media/wide.png'), 400, 'avif').replace(/avif$/, 'png');
    expect(await sizeAt(address)).not.toBeNull();
    expect(change(address)).not.toBe(address);
    expect(await sizeAt(change(address))).toBeNull();
  });

  it('finds nothing outside the folder, through a link either', async () => {
    await writeFile(join(folder, 'secret.png'), await plain(10, 10).png().toBuffer());
    await symlink(join(folder, 'secret.png'), join(content, 'media/linked.png'));
    expect(await findMediaFile(content, '/media/linked.png')).toBeNull();
    expect(await findMediaFile(content, '/media/../../secret.png')).toBeNull();
    await rm(join(content, 'media/linked.png'));
  });

  it('names one of few sizes', () => {
    const picture: Picture = {
      path: '/media/a.png',
      hash: '0123456789abcdef',
      width: 900,
      height: 10,
      fallback: 'png',
    };
    expect(isSizeOf(picture, { path: picture.path, hash: picture.hash, width: 900, format: 'avif' })).toBe(true);
    expect(isSizeOf(picture, { path: picture.path, hash: picture.hash, width: 900, format: 'jpeg' })).toBe(false);
  });
});

describe('the content check', () => {
  const problemsWith = async (name: string, bytes: Uint8Array | string) => {
    await put(name, bytes);
    const problems = checkMedia(await listMediaFiles(content), []).map(formatProblem);
    await rm(join(content, 'media', name));
    return problems;
  };

  it('accepts the four formats', async () => {
    expect(checkMedia(await listMediaFiles(content), [])).toEqual([]);
  });

  it('refuses a drawing, whatever it is called', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const name of ['cuff.svg', 'cuff.png', 'cuff.jpg']) {
      expect(await problemsWith(name, svg)).toEqual([
        expect.stringMatching(`^media/${name}:1:1 error media-type .*SVG`),
      ]);
    }
  });

  it('refuses a picture of another kind, under a false name, or damaged', async () => {
    const png = await plain(10, 10).png().toBuffer();
    expect(await problemsWith('a.gif', await plain(10, 10).gif().toBuffer())).toHaveLength(1);
    expect(await problemsWith('a.jpg', png)).toEqual([expect.stringContaining('End its name in .png.')]);
    expect(await problemsWith('a.png', png.subarray(0, 20))).toEqual([expect.stringContaining('damaged')]);
    expect(await problemsWith('A picture.png', png)).toEqual([expect.stringContaining('media-type')]);
    expect(await problemsWith('a.webp', 'RIFF????WEBP<script>')).toEqual([expect.stringContaining('damaged')]);
  });

  it('refuses a picture that is too large to open or to send', async () => {
    expect(await problemsWith('a.png', new Uint8Array(10 * 1024 * 1024 + 1))).toEqual([
      expect.stringContaining('10 MB'),
    ]);
    const vast = await plain(8000, 5001).png({ compressionLevel: 1 }).toBuffer();
    expect(await problemsWith('a.png', vast)).toEqual([expect.stringContaining('40 million')]);
  });

  it('says where a text names a picture that is not there', () => {
    const source = 'One line.\n\nAnd <Figure src="/media/missing.webp" alt="x" /> here.';
    expect(checkMedia([], [{ file: 'posts/a.mdx', source }]).map(formatProblem)).toEqual([
      'posts/a.mdx:3:18 error media-missing There is no file media/missing.webp in the content folder.',
    ]);
  });

  it('finds each picture that a text names once', () => {
    expect(listMediaPaths('![a](/media/a.png) /media/b/c.webp "/media/a.png" /media/../x.png /media/d.svg')).toEqual([
      '/media/a.png',
      '/media/b/c.webp',
    ]);
  });
});

describe('a picture that is not whole, or not still', () => {
  const refusalOf = async (name: string, bytes: Uint8Array) => {
    await put(name, bytes);
    return (await findMediaFile(content, `/media/${name}`))?.refusal?.message ?? null;
  };
  const noise = () =>
    sharp(
      Buffer.alloc(300 * 300 * 3, 0).map((_, at) => (at * 7919) % 251),
      { raw: { width: 300, height: 300, channels: 3 } },
    );

  it.each(['jpeg', 'png', 'webp'] as const)('is refused: half a %s', async (format) => {
    const bytes = await noise().toFormat(format).toBuffer();
    expect(await refusalOf(`half.${format}`, bytes.subarray(0, bytes.length / 2))).toContain('damaged');
    expect(await refusalOf(`whole.${format}`, bytes)).toBeNull();
  });

  it('is refused with words: an animation', async () => {
    const frames = Buffer.concat([Buffer.alloc(40 * 40 * 3, 10), Buffer.alloc(40 * 40 * 3, 200)]);
    const raw = { width: 40, height: 80, channels: 3, pageHeight: 40 } as const;
    expect(await refusalOf('moving.webp', await sharp(frames, { raw }).webp().toBuffer())).toContain('moves');
    const still = await plain(40, 40).png().toBuffer();
    const control = Buffer.from([0, 0, 0, 8, ...Buffer.from('acTL'), 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(
      await refusalOf('moving.png', Buffer.concat([still.subarray(0, 33), control, still.subarray(33)])),
    ).toContain('moves');
  });
});
