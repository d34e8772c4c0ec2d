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
  ])('%s and %s are the same', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  it.each([
    ['virus', 'viru'],
    ['bone', 'one'],
    ['stress', 'stre'],
  ])('%s and %s are not', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});

it('a stop word is known in every form that it may be written in', () => {
  for (const word of ['The', 'does', 'was', 'it', 'you', 'por']) expect(isStopWord(termOf(word)), word).toBe(true);
  for (const word of ['pain', 'does-it-hurt', 'WHO9']) expect(isStopWord(termOf(word)), word).toBe(false);
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
      let last = 0;
      for (const { term, start, end } of listWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(termOf(text.slice(start, end))).toBe(term);
        last = end;
      }
    }),
  );
});
