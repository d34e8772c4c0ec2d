import fc from '@/tests/support/properties';
import { describe, expect, it } from 'vitest';
import { hasWords, lengthOf, tidyText } from '@/lib/shared/text';

describe('a tidied text', () => {
  it.each([
    ['line ends of every system become one', 'one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['letters and their accents become one character', 'cafe\u0301', 'caf\u00e9'],
    ['control characters go, tabs and line ends stay', 'a\u0000b\u0007c\td\ne\u007f\u0085', 'abc\td\ne'],
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
      fc.constantFrom('\n', '\r', ' ', '\u0000', '\u202e', '\u0301', '\ufeff', 'e', 'ﬁ', '가'),
    ),
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
