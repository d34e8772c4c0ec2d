import { describe, expect, it } from 'vitest';
import { hasWords, isLonger, lengthOf, mostUnits, tidyText } from '@/lib/shared/text';
import fc from '@/tests/support/properties';

describe('a tidied text', () => {
  it.each([
    ['line ends of every system become one', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['letters and their accents become one character', 'cafe\u0301', 'caf\u00e9'],
    ['control characters go, tabs and line ends stay', 'a\u0000b\u0007c\td\ne\u007f\u0085', 'abc\td\ne'],
    ['line ends of other programs stay line ends', 'one\u000btwo\fthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['what is taken out between two numbers leaves a space', '5\u000010 or 5\u202e10', '5 10 or 5 10'],
    [
      'more marks on a letter than any writing has stay on it',
      `a${'\u0323'.repeat(40)}b`,
      `ạ${'\u0323'.repeat(29)}\u034f${'\u0323'.repeat(10)}b`,
    ],
    ['what reverses the reading direction goes', 'take \u202e01\u202c tablets \u2066now\u2069', 'take 01 tablets now'],
    ['the mark at the start of a file goes', '\ufefftext', 'text'],
    ['outer blank lines and spaces go', '\n \n  words \n\n', 'words'],
    ['many blank lines become two', 'one\n\n\n\n\n\ntwo', 'one\n\n\ntwo'],
    ['inner spaces stay', 'a  b', 'a  b'],
    ['nothing stays nothing', ' \n\t ', ''],
    ['markup is words like any other', '<b>bold</b> &amp; *star*', '<b>bold</b> &amp; *star*'],
    ['other scripts and joined emojis stay', 'كم يدوم؟ 👩‍👩‍👧 हिन्दी', 'كم يدوم؟ 👩‍👩‍👧 हिन्दी'],
  ])('%s', (_name, typed, expected) => {
    expect(tidyText(typed)).toBe(expected);
  });

  const typed = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        '\n',
        '\r',
        ' ',
        '5',
        '\u000b',
        '\u001f',
        '\u2029',
        '\u0000',
        '\u202e',
        '\u0301',
        '\ufeff',
        'e',
        'ﬁ',
        '가',
      ),
    ),
  });

  it('never makes one number of two, whatever stood between them and cannot be seen or parts words', () => {
    const between = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
      /[\p{Z}\p{Cc}\p{White_Space}\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(sign),
    );
    expect(between.length).toBeGreaterThan(90);
    for (const sign of between) {
      expect(tidyText(`Take 5${sign}10 drops`), JSON.stringify(sign)).toMatch(/^Take 5[\p{Z}\s]10 drops$/u);
      expect(tidyText(`٥${sign}${sign}١٠`), JSON.stringify(sign)).toMatch(/^٥[\p{Z}\s]+١٠$/u);
      if (/[\p{Z}\p{White_Space}\u001c-\u001f]/u.test(sign))
        expect(tidyText(`one${sign}two`), JSON.stringify(sign)).toMatch(/^one[\p{Z}\s]two$/u);
    }
  });

  it('is not changed by tidying it again', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
      { numRuns: 2000, examples: [['e\u0000\u0301'], ['\ufeff\n a'], ['a\n\n\u0000\n\nb']] },
    );
  });

  it('is in normal form, so that two texts that look the same are the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidyText(text)).toBe(tidyText(text).normalize('NFC'));
      }),
      { numRuns: 2000, examples: [['e\u0000\u0301']] },
    );
  });

  it('never holds what could make it read differently from what was approved', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidyText(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the length of a text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦', 1],
    ['🇬🇧🇮🇪', 2],
    ['👍🏽', 1],
    ['हि', 1],
  ])('of “%s” is %d, as a person counts', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });
});

describe('a text has words', () => {
  it.each(['a', '7', '؟ نعم', '痛い', '👍', '?? why'])('in %j', (text) => {
    expect(hasWords(text)).toBe(true);
  });

  it.each([
    '',
    ' \n',
    '...',
    '?!',
    '\u200b\u2060',
    '\u3164\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800\u2800',
    '\u00ad',
    '\ufe0f',
  ])('but not in %j', (text) => {
    expect(hasWords(text)).toBe(false);
  });
});

describe('the length of a long text', () => {
  const typed = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('👩‍👩‍👧‍👦', '🇬🇧', '\u0301', 'हि', '가', '\r\n', 'a', '\u200d'),
    ),
    minLength: 200,
    maxLength: 600,
  });
  const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });

  it('is the same in slices as at once', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(lengthOf(text)).toBe([...whole.segment(text)].length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['as long as allowed', 'x'.repeat(2000), false],
    ['one character longer', 'x'.repeat(2001), true],
    ['as many emojis as letters are allowed', '👩‍👩‍👧‍👦'.repeat(2000), false],
    ['one emoji more', '👩‍👩‍👧‍👦'.repeat(2001), true],
    ['few characters of very many marks', `a${'\u0300'.repeat(300)}`.repeat(1900), true],
    ['a million letters', 'word '.repeat(200_000), true],
  ])('is told from what is allowed: %s', (_name, text, longer) => {
    expect(isLonger(text, 2000)).toBe(longer);
  });

  it('is within the most units for every text that is allowed', () => {
    expect(isLonger('x'.repeat(mostUnits(10)), 10)).toBe(true);
    expect(isLonger(`a${'\u0300'.repeat(mostUnits(10) - 1)}`, 10)).toBe(false);
  });
});
