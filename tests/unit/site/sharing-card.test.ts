import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSize } from '@/components/seo/page-metadata';
import { cardWords, drawCard } from '@/components/seo/sharing-card';
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

/** Rows or columns of the card's edge that hold anything but paper. */
async function inkAtEdges(card: Sharp): Promise<number[]> {
  const strips = [
    { left: 100, top: 0, width: 1100, height: 24 },
    { left: 100, top: 606, width: 1100, height: 24 },
    { left: 1176, top: 0, width: 24, height: 630 },
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
      standing: 'Reviewed 5 January 2026',
      demonstration: 'Demonstration',
    });
  });

  it('claim no review that is overdue, and say when a post is withdrawn', async () => {
    const after = new Date('2028-01-06T00:00:00Z');
    expect(cardWords(await readAPost({}, after), after).standing).toBe('Review is overdue');
    const withdrawn = { status: 'withdrawn', withdrawal: { date: '2026-05-01', reason: 'The advice has changed.' } };
    expect(cardWords(await readAPost(withdrawn), today).standing).toContain('Withdrawn');
  });

  it('are whole or not there: a title in letters that we cannot draw is named by its language', async () => {
    const titleOf = async (overrides: Record<string, unknown>) => cardWords(await readAPost(overrides), today).title;
    expect(await titleOf({ title: 'ارتفاع ضغط الدم في البيت', language: 'ar' })).toBe('A health post in Arabic');
    expect(await titleOf({ title: 'Blood pressure Ж and more' })).toBe('A health post');
    expect(await titleOf({ title: 'Migraña: ¿qué es? Čeština, Łódź' })).toBe('Migraña: ¿qué es? Čeština, Łódź');
    expect(await titleOf({ title: 'Salt \u{1F9C2} and\u00a0sugar' })).toBe('Salt and sugar');
    expect(await titleOf({ title: 'A pressure of \u2265 140' })).toBe('A health post');
  });
});

describe('the card', () => {
  it('is drawn from our own typeface, every letter of it', async () => {
    const post = await readAPost();
    const title = Array.from({ length: 0x20ff - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index))
      .filter((letter) => cardWords({ ...post, title: letter }, today).title === letter)
      .join('');
    expect(title.length).toBeGreaterThan(270);
    await drawCard({ ...cardWords(post, today), title });
  });

  it.each([
    ['the longest title', 'W'.repeat(80)],
    ['the longest title in words', 'Wondering whether warm weather worsens wheezing when women walk westward weekly'],
    ['a title from right to left', 'ارتفاع ضغط الدم في البيت والقياس الصحيح'],
  ])('keeps %s within its edges', async (_name, title) => {
    const card = await draw({ title, language: 'ar', demonstration: true });
    for (const darkest of await inkAtEdges(card)) expect(darkest).toBeGreaterThan(250);
  });
});
