import { describe, expect, it } from 'vitest';
import { isStopWord, listQueryWords, listWords, longestQuery, termOf, tidyQuery } from '@/lib/search/search-words';
import fc from '@/tests/support/properties';

describe('two spellings of one word', () => {
  it.each([
    ['Migraine', 'MIGRAINES'],
    ['haemoglobin', 'hemoglobin'],
    ['oesophagus', 'esophagus'],
    ['tumour', 'tumor'],
    ['generalised', 'generalized'],
    ['embarazo', 'EMBARAZO'],
    ['presión', 'presion'],
    ['niño', 'nino'],
    ['café', 'cafe\u0301'],
    ['السُّكَّرِيّ', 'السكري'],
    ['أطفال', 'اطفال'],
    ['مـــرض', 'مرض'],
    ['İnsülin', 'insulin'],
    ['allergies', 'allergy'],
    ['rashes', 'rash'],
    ['body’s', "body's"],
    ['headache', 'headaches'],
    ['vomiting', 'vomits'],
    ['wheezing', 'wheeze'],
    ['worried', 'worry'],
    ['running', 'run'],
    ['inhalador', 'inhaladores'],
    ['الربو', 'ربو'],
    ['بالسكري', 'السكري'],
    ['والقلب', 'قلب'],
    ['بخاخات', 'بخاخ'],
  ])('%s and %s are the same', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['virus', 'viru'],
    ['bone', 'one'],
    ['stress', 'stre'],
    ['bleed', 'ble'],
    ['king', 'k'],
    ['ألم', 'م'],
    ['ولد', 'لد'],
  ])('%s and %s are not', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});

it('a stop word is known in every form that it may be written in', () => {
  for (const word of ['The', 'does', 'was', 'it', 'you', 'por']) expect(isStopWord(termOf(word)), word).toBe(true);
  for (const word of ['pain', 'does-it-hurt', 'WHO9']) expect(isStopWord(termOf(word)), word).toBe(false);
});

describe('a script without spaces', () => {
  const terms = (text: string) => listWords(text).map(({ term }) => term);

  it.each([
    ['我有高血压怎么办', '血压'],
    ['高血圧とは何ですか', '血圧'],
    ['ความดันโลหิตสูงคืออะไร', 'โลหิต'],
    ['ដំណើរការឈាមឡើង', 'ឈាម'],
  ])('has what is asked for within its run of letters: %s, %s', (text, asked) => {
    expect(terms(text)).toEqual(expect.arrayContaining(terms(asked)));
  });

  it('keeps Latin words and numbers in between whole, and a letter by itself', () => {
    expect(terms('什么是HbA1c？痛')).toEqual(['什么', '么是', 'hba1c', '痛']);
    expect(terms('痛')).toEqual(['痛']);
  });
});

describe('a typed query', () => {
  it('is cut, put on one line, and rid of what is no letter of anyone’s', () => {
    expect(tidyQuery('  a\u0000b\n\tc \uD800 d\u202E ')).toBe('a b c d');
    expect(tidyQuery('x'.repeat(500))).toHaveLength(longestQuery);
  });

  it('whatever it is, stays well formed and short, and cutting it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
        const typed = String.fromCharCode(...units);
        const tidy = tidyQuery(typed);
        expect(tidy.length).toBeLessThanOrEqual(longestQuery);
        expect(tidy).not.toMatch(/[\p{Surrogate}\p{Cc}]/u);
        expect(tidyQuery(tidy)).toBe(tidy);
        expect(listQueryWords(typed).length).toBeLessThanOrEqual(32);
      }),
      { numRuns: 100 },
    );
  });
});

it('words know where they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let last = { start: 0, end: 0 };
      for (const { term, start, end } of listWords(text)) {
        // Only pairs of letters overlap, by one of them.
        expect(start >= last.end || (start > last.start && end > last.end)).toBe(true);
        expect(listWords(text.slice(start, end)).map((word) => word.term)).toContain(term);
        last = { start, end };
      }
    }),
  );
});

describe('where words start and end', () => {
  const written = (text: string): string[] => listWords(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ["don't 'quote' o'clock rock'n'roll'", ["don't", 'quote', "o'clock", "rock'n'roll"]],
    ['naïve café\u0301 T-cell 5mg A1c', ['naïve', 'café\u0301', 'T', 'cell', '5mg', 'A1c']],
    ['dolor’s ¿qué? السُّكَّرِيّ 𝒜b 👩‍⚕️x', ['dolor’s', 'qué', 'السُّكَّرِيّ', '𝒜b', 'x']],
  ])('%s', (text, words) => {
    expect(written(text)).toEqual(words);
  });

  it('is the same as one pattern says over the whole text', () => {
    const pattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|['’ʼ＇](?=\p{L}))*/gu;
    const letters = fc.constantFrom(..."aZ0é\u0301\u0301ن\u0640'’ -.\nßﬁ٣", '𝒜', '👩‍⚕️', '\ud835', '\udc9c');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const byPattern = [...text.matchAll(pattern)].map(([word]) => word).filter((word) => termOf(word) !== '');
        expect(written(text)).toEqual(byPattern);
      }),
    );
  });
});
