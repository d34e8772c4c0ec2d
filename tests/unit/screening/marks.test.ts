import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../lib/screening/identifiers';
import fc from '../../support/properties';

const marksOf = (text: string): string[] => findIdentifiers(text).map(({ start, end }) => text.slice(start, end));
const holds = (text: string, part: string): boolean => marksOf(text).some((mark) => mark.includes(part));

/** What tells who somebody is, a part of it that must be marked, and two messages like it that tell of nobody. */
const kinds: readonly (readonly [kind: string, message: string, part: string, near: readonly [string, string]])[] = [
  [
    'a number spelt digit by digit',
    'you can text me, it is oh seven four four, nine nine two, one four four',
    'four four',
    [
      'I count one two three four five six seven eight and breathe out',
      'take two at eight, two at noon and one at ten',
    ],
  ],
  [
    'a number spelt in Spanish',
    'mi celular es seis cero cero, dos cuatro cuatro, uno nueve nueve',
    'dos cuatro cuatro',
    ['cuento uno dos tres cuatro cinco seis siete ocho y suelto el aire', 'tomo dos a las ocho y una a las diez'],
  ],
  [
    'a number spelt in Arabic',
    'رقمي صفر سبعة سبعة اثنين اثنين أربعة صفر تسعة واحد',
    'اثنين',
    ['أعد واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية ثم أتنفس', 'آخذ حبتين الساعة ثمانية وحبة الساعة عشرة'],
  ],
  [
    'mail told by its words',
    'write to oyelaran dot bisi at mailbox dot org',
    'mailbox',
    ['look at the dot on my arm', 'I was at work and saw a dot'],
  ],
  [
    'mail told in Arabic',
    'ايميلي نادر نقطة حداد آت ياهو دوت كوم',
    'ياهو',
    ['عندي نقطة حمراء على يدي', 'الصيدلية تفتح الساعة ثمانية'],
  ],
  [
    'a name from elsewhere in Arabic letters',
    'اسمي اولوفيمي وعندي سعال من اسبوع',
    'اولوفيمي',
    ['آخذ ميتفورمين من اسبوع', 'عندي التهاب وسعال من اسبوع'],
  ],
  [
    'a relative in small letters',
    'my daughter chidimma has had a fever for two days',
    'chidimma',
    ['my daughter has had a fever for two days', 'my daughter takes metformin for two days'],
  ],
  [
    'a home without the word street',
    'please send the nurse to flat 7, Heron Garth, Millbrook',
    'Heron Garth',
    ['I live on the third floor and the stairs are hard', 'the pharmacy on the corner is closed'],
  ],
  [
    'a handle by its low lines',
    'my pictures of the scar are with stitched_and_smiling',
    'stitched_and_smiling',
    ['my pictures of the scar are stitched and smiling', 'I was stitched, and smiling'],
  ],
  [
    'a handle that ends in a number, where an account is told of',
    'find me on the walking app, creakyankle48',
    'creakyankle48',
    ['I take vitaminb12 and the app says ibuprofen400', 'covid19 again, says the app'],
  ],
  [
    'an Arabic postcode',
    'أرسلوا الدواء، الرمز البريدي 58231',
    '58231',
    ['أرسلوا الدواء بالبريد بعد 58 يوم', 'مشيت 58231 خطوة'],
  ],
];

describe('the model of identifying words beside the rules', () => {
  it.each(kinds)('marks %s and not what is like it', (_, message, part, near) => {
    expect(holds(message, part)).toBe(true);
    for (const one of near) expect(marksOf(one)).toEqual([]);
  });

  it('gives spans of the text as it was written, sorted and apart', () => {
    const words = fc.constantFrom(
      'my son ',
      'Ｔünde ',
      'اسمي ',
      'أولوفيمي ',
      '٠٧٧ ',
      'oh seven ',
      '👩🏽‍⚕️ ',
      'ab@c.de ',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('no single word is taken for somebody’s mail or account', () => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 2, maxLength: 9 }), (word) => {
      const kinds = findIdentifiers(word.join('')).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'email' || kind === 'handle')).toEqual([]);
    }),
  );
  expect(findIdentifiers('bae')).toEqual([]);
});

it('no part of a long code of letters and digits is taken for somebody’s home', () => {
  const letters = fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 12, maxLength: 26 }), (code) => {
      const text = `it says k${code.join('')}z: what is that for?`;
      const homes = findIdentifiers(text).filter(({ kind }) => kind === 'address');
      expect(homes.every(({ start, end }) => !/\w/.test(text.charAt(start - 1) + text.charAt(end)))).toBe(true);
    }),
  );
});
