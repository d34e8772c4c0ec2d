import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { readLibrary } from '@/lib/drafts/pictures/read-library';
import { describePicture, takePicture } from '@/lib/drafts/pictures/take-picture';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import { withDatabase } from '../../support/database';
import { noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { story, withOwnContent } from './own-content';

withDatabase();
const content = withOwnContent();

const square = (format: 'jpeg' | 'png' | 'webp' | 'avif' = 'jpeg'): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#c33' } })
    .withExif({
      IFD0: { Make: 'A camera', Copyright: 'Somebody' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
    })
    .toFormat(format)
    .toBuffer();

const sent = (bytes: Buffer, more: object = {}) => ({
  name: 'Cuff on an arm.JPG',
  bytes,
  alt: 'A cuff on an upper arm',
  decorative: false,
  credit: '',
  ...more,
});

describe('a picture that somebody sends', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is kept without what a camera added: %s', async (format) => {
    const { ada } = await aPractice();
    const bytes = await square(format);
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const taken = await takePicture(ada, sent(bytes), noon);
    expect(taken).toEqual({ path: `/media/cuff-on-an-arm.${format}` });
    const kept = readFileSync(path.join(content.folder(), `media/cuff-on-an-arm.${format}`));
    const { exif, xmp, iptc, width, height } = await sharp(kept).metadata();
    expect({ exif, xmp, iptc, width, height }).toEqual({ width: 40, height: 20 });
    expect(kept.includes('A camera')).toBe(false);
  });

  it('never takes the place of another, and leaves nothing half written', async () => {
    const { ada, ben } = await aPractice();
    const bytes = await square();
    const all = await Promise.all([ada, ben, ada].map((viewer) => takePicture(viewer, sent(bytes), noon)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(3);
    expect(readdirSync(content.folder()).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readFileSync(path.join(content.folder(), 'pictures.yaml'), 'utf8').match(/path:/g)).toHaveLength(3);
  });

  it('is refused in words when it is none, whatever its name says', async () => {
    const { ada } = await aPractice();
    const whole = await square('png');
    const cases: [Buffer, RegExp][] = [
      [Buffer.alloc(0), /Choose a picture/],
      [Buffer.from('<svg onload="alert(1)"/>'), /SVG/],
      [Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic....')]), /share it as JPEG/],
      [Buffer.from('GIF89a........'), /moves/],
      [Buffer.from('%PDF-1.7'), /whatever its name says/],
      [whole.subarray(0, whole.length - 30), /damaged/],
      [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(200)]), /damaged/],
      [Buffer.alloc(10 * 1024 * 1024 + 1), /larger than 10 MB/],
    ];
    for (const [bytes, message] of cases)
      expect(await takePicture(ada, sent(bytes), noon)).toMatchObject({
        field: 'file',
        message: expect.stringMatching(message),
      });
    expect(existsSync(path.join(content.folder(), 'media'))).toBe(false);
  });

  it('needs words for those who do not see it, or the word that it only decorates', async () => {
    const { ada, desk } = await aPractice();
    const bytes = await square();
    for (const wrong of [
      { alt: '' },
      { alt: 'Both of them', decorative: true },
      { alt: 'x' },
      { alt: 'y'.repeat(301) },
    ])
      expect(await takePicture(ada, sent(bytes, wrong), noon)).toMatchObject({ field: 'alt' });
    expect(await takePicture(ada, sent(bytes, { credit: 'x' }), noon)).toMatchObject({ field: 'credit' });
    expect(await takePicture(ada, sent(bytes, { alt: '', decorative: true, name: '../../é".png' }), noon)).toEqual({
      path: '/media/e.jpeg',
    });
    await expect(takePicture(desk, sent(bytes), noon)).rejects.toThrow('not-found');
  });

  it('is a commit of its own where the content is kept by git, and nothing else goes along', async () => {
    const { ada } = await aPractice();
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', content.folder(), '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        encoding: 'utf8',
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'all');
    writeFileSync(path.join(content.folder(), 'posts/ada-alone.mdx'), 'dirty');
    await takePicture(ada, sent(await square()), noon);
    expect(git('show', '--name-only', '--format=%s', 'HEAD').trim().split('\n').filter(Boolean)).toEqual([
      'Add the picture /media/cuff-on-an-arm.jpeg',
      'media/cuff-on-an-arm.jpeg',
      'pictures.yaml',
    ]);
    expect(git('status', '--porcelain').trim()).toBe('M posts/ada-alone.mdx');
  });
});

describe('the library', () => {
  it('says what each shows and where it is used, in what is out and in what is written', async () => {
    const { ada } = await aPractice();
    await takePicture(ada, sent(await square(), { credit: 'The practice' }), noon);
    expect(await readLibrary()).toMatchObject([
      {
        path: '/media/cuff-on-an-arm.jpeg',
        note: { alt: 'A cuff on an upper arm', credit: 'The practice' },
        usedIn: [],
      },
    ]);
    const opened = await requireOwnDraft(ada, story);
    const context = await readFieldContext(ada, noon);
    expect(context.pictures).toEqual([['/media/cuff-on-an-arm.jpeg', 'cuff-on-an-arm.jpeg: A cuff on an upper arm']]);
    const typed = {
      'f-image': '',
      'f-image-src': '/media/cuff-on-an-arm.jpeg',
      'f-image-alt': '',
      'f-image-decorative': 'on',
    };
    await saveDraft(opened, { base: opened.file?.hash ?? '', typed }, context, noon);
    const { source } = await requireOwnDraft(ada, story);
    expect(source).toMatch(/^image: \{ src: .*cuff-on-an-arm\.jpeg.*decorative: true \}$/m);
    expect((await readLibrary())[0]?.usedIn).toMatchObject([{ id: story }]);
  });

  it('changes what is said of one picture and no other line', async () => {
    const { ada, desk } = await aPractice();
    const bytes = await square();
    await takePicture(ada, sent(bytes), noon);
    await takePicture(ada, sent(bytes, { name: 'second.jpg', alt: 'A second one' }), noon);
    const list = path.join(content.folder(), 'pictures.yaml');
    writeFileSync(list, `# Kept by hand\n${readFileSync(list, 'utf8')}`);
    const typed = { alt: '', decorative: true, credit: 'Jo' };
    expect(await describePicture(ada, '/media/second.jpeg', typed, noon)).toBeNull();
    const after = readFileSync(list, 'utf8');
    expect(after).toContain('# Kept by hand');
    expect(after).toContain('alt: A cuff on an upper arm');
    expect(after).not.toContain('A second one');
    await expect(describePicture(ada, '/media/none.jpeg', typed, noon)).rejects.toThrow('not-found');
    await expect(describePicture(desk, '/media/second.jpeg', typed, noon)).rejects.toThrow('not-found');
  });

  it('keeps a list that nobody can read, and says so', async () => {
    const { ada } = await aPractice();
    const list = path.join(content.folder(), 'pictures.yaml');
    writeFileSync(list, 'a: [');
    expect(await takePicture(ada, sent(await square()), noon)).toMatchObject({ field: 'file' });
    expect(readFileSync(list, 'utf8')).toBe('a: [');
    expect(readdirSync(path.join(content.folder(), 'media'))).toEqual([]);
  });
});
