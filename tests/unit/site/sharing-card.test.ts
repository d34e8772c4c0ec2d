import { readdirSync, readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSize } from '@/components/seo/page-metadata';
import { cardWords, drawCard } from '@/components/seo/sharing-card';
import { drawWords } from '@/lib/platform/draw-words';
import { readAPost, today } from './read-a-post';

const asked: string[] = [];
const own = globalThis.fetch;

/** The drawing loads its own parts from addresses that hold them; anything else would leave the machine. */
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string, options?: RequestInit) => {
    if (String(address).startsWith('data:')) return own(address, options);
    asked.push(String(address));
    return Promise.reject(new Error('A card asks nobody for anything.'));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(asked).toEqual([]);
});

async function draw(overrides: Record<string, unknown>, now = today) {
  const png = await drawCard(cardWords(await readAPost(overrides, now), now));
  const { format, width, height } = await sharp(Buffer.from(png)).metadata();
  expect([format, width, height]).toEqual(['png', cardSize.width, cardSize.height]);
  return sharp(Buffer.from(png));
}

/** Rows or columns of the card's edge that hold anything but paper; on the side of the bar there is none. */
async function inkAtEdges(card: Sharp, bar: 'left' | 'right'): Promise<number[]> {
  const left = bar === 'left' ? 100 : 0;
  const strips = [
    { left, top: 0, width: 1100, height: 24 },
    { left, top: 606, width: 1100, height: 24 },
    { left: bar === 'left' ? 1176 : 0, top: 0, width: 24, height: 630 },
  ];
  return Promise.all(
    strips.map(
      async (strip) => (await sharp(await card.clone().extract(strip).png().toBuffer()).stats()).channels[0]?.min ?? 0,
    ),
  );
}

describe('the words of a card', () => {
  it('are the title, who wrote it, and when it was reviewed', async () => {
    expect(cardWords(await readAPost({ demonstration: true }), today)).toEqual({
      kind: 'Explained',
      title: 'A plain title for a test',
      people: 'Dr Ada Hill',
      reviewLine: 'Reviewed 5 January 2026',
      demonstration: 'Demonstration',
      withdrawn: false,
    });
  });

  it('claim no review that is overdue, and say when a post is withdrawn', async () => {
    const after = new Date('2028-01-06T00:00:00Z');
    expect(cardWords(await readAPost({}, after), after).reviewLine).toBe('Review is overdue');
    const withdrawn = { status: 'withdrawn', withdrawal: { date: '2026-05-01', reason: 'The advice has changed.' } };
    expect(cardWords(await readAPost(withdrawn), today).reviewLine).toContain('Withdrawn');
  });

  it('stand in red beside a broad red edge once the post is withdrawn, in either direction', async () => {
    const withdrawal = { date: '2026-05-01', reason: 'The advice has changed.' };
    const colourAt = async (card: Sharp, left: number): Promise<number[]> => {
      const spot = card.clone().extract({ left, top: 300, width: 4, height: 4 });
      const [red, green] = (await sharp(await spot.png().toBuffer()).stats()).channels;
      return [Math.round(red?.mean ?? 0), Math.round(green?.mean ?? 0)];
    };
    for (const [language, left] of [
      ['en', 40],
      ['ar', 1156],
    ] as const) {
      const title = language === 'ar' ? 'ارتفاع ضغط الدم' : 'A plain title for a test';
      const [red = 0, green = 0] = await colourAt(
        await draw({ title, language, status: 'withdrawn', withdrawal }),
        left,
      );
      expect([red > 140, green < 60], language).toEqual([true, true]);
      const [, paper = 0] = await colourAt(await draw({ title, language }), left);
      expect(paper, language).toBeGreaterThan(200);
    }
  });

  it('are whole or not there: a title in letters that we cannot draw is named by its language', async () => {
    const titleOf = async (overrides: Record<string, unknown>) => cardWords(await readAPost(overrides), today).title;
    expect(await titleOf({ title: '高血压的家庭监测和记录', language: 'zh' })).toBe('A health post in Chinese');
    expect(await titleOf({ title: 'ارتفاع ضغط الدم ≥ 140', language: 'ar' })).toBe('مقال صحي بلغة: العربية');
    expect(await titleOf({ title: 'Blood pressure Ж and more' })).toBe('A health post');
    expect(await titleOf({ title: 'Migraña: ¿qué es? Čeština, Łódź' })).toBe('Migraña: ¿qué es? Čeština, Łódź');
    expect(await titleOf({ title: 'Salt \u{1F9C2} and\u00a0sugar' })).toBe('Salt and sugar');
    expect(await titleOf({ title: 'A pressure of \u2265 140' })).toBe('A health post');
  });
});

/** The letters that a typeface has, by its table `cmap` (OpenType 1.9, format 4). */
function lettersOf(file: string): Set<number> {
  const font = readFileSync(`lib/platform/card-fonts/${file}`);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const parts = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  const part = parts.map((at) => cmap + font.readUInt32BE(at + 4)).find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const count = font.readUInt16BE(part + 6);
  const found = new Set<number>();
  for (let segment = 0; segment < count; segment += 2) {
    const [end, start] = [font.readUInt16BE(part + 14 + segment), font.readUInt16BE(part + 16 + count + segment)];
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) found.add(letter);
  }
  return found;
}

describe('the card of an Arabic post', () => {
  it('says everything in Arabic', async () => {
    const post = await readAPost({ title: 'ارتفاع ضغط الدم في البيت', language: 'ar', demonstration: true });
    const words = cardWords(post, today);
    expect(words.title).toBe('ارتفاع ضغط الدم في البيت');
    for (const said of [words.kind, words.reviewLine, words.demonstration]) expect(said).toMatch(/\p{Script=Arabic}/u);
    expect(cardWords({ ...post, title: 'می\u200cخواهم بدانم' }, today).title).toContain('\u200c');
  });

  it('is turned: the bar and the beginning of lines are on the right', async () => {
    const [arabic, english] = [
      await draw({ title: 'ضغط الدم اليوم', language: 'ar' }),
      await draw({ title: 'Blood clots' }),
    ];
    const darkest = async (card: Sharp, left: number, width: number): Promise<number> => {
      const strip = await card.clone().extract({ left, top: 150, width, height: 280 }).png().toBuffer();
      return (await sharp(strip).stats()).channels[0]?.min ?? 0;
    };
    expect(await darkest(arabic, 0, 400)).toBeGreaterThan(250);
    expect(await darkest(arabic, 1180, 20)).toBeLessThan(60);
    expect(await darkest(english, 900, 300)).toBeGreaterThan(250);
    expect(await darkest(english, 0, 20)).toBeLessThan(60);
  });

  it('joins its letters: a word is narrower than its letters apart', async () => {
    const pen = { size: 76, colour: '#17211f', width: 1000 };
    const [word, apart] = await Promise.all(['ضغط', 'ض\u200cغ\u200cط'].map((words) => drawWords(words, pen)));
    expect(word?.width).toBeLessThan(apart?.width ?? 0);
  });
});

describe('the card', () => {
  it('is drawn from our own typefaces, every letter of it', async () => {
    const post = await readAPost();
    const drawable = Array.from({ length: 0xffff - 0x21 }, (_, index) => 0x21 + index).filter(
      (code) =>
        (code < 0xd800 || code > 0xdfff) &&
        cardWords({ ...post, title: String.fromCodePoint(code) }, today).title === String.fromCodePoint(code),
    );
    expect(drawable.length).toBeGreaterThan(1000);
    const faces = readdirSync('lib/platform/card-fonts').filter((name) => name.endsWith('-700.ttf'));
    const known = faces.map(lettersOf);
    // Seen by nobody, and drawn by none: a typeface need not have it.
    const missing = drawable.filter((code) => code !== 0x200c && !known.some((letters) => letters.has(code)));
    expect(missing.map((code) => code.toString(16))).toEqual([]);
  });

  it.each([
    ['the longest title', 'W'.repeat(80)],
    ['the longest title in words', 'Wondering whether warm weather worsens wheezing when women walk westward weekly'],
    ['a title from right to left', 'ارتفاع ضغط الدم في البيت والقياس الصحيح'],
    ['the longest title from right to left', 'ضغط '.repeat(20).trim()],
    ['the longest word from right to left', 'ضغط'.repeat(26)],
  ])('keeps %s within its edges, whichever way it runs', async (_name, title) => {
    for (const [language, bar] of [
      ['ar', 'right'],
      ['en', 'left'],
    ] as const) {
      const card = await draw({ title, language, demonstration: true });
      for (const darkest of await inkAtEdges(card, bar)) expect(darkest).toBeGreaterThan(250);
    }
  });
});
