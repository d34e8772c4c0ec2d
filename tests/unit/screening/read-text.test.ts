import { describe, expect, it } from 'vitest';
import { refuseAlias } from '@/lib/screening/alias/alias';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { findOnDevice } from '@/lib/screening/identifiers/identifiers-on-device';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { scoreSpam } from '@/lib/screening/spam';
import { assessUrgency } from '@/lib/screening/urgency';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import fc from '@/tests/support/properties';

const unseen = [0x200b, 0xad, 0x2060, 0x200d, 0x34f, 0x3164, 0xffa0, 0x115f, 0x180b, 0xfe0f, 0xe0020, 0x61c].map(
  (point) => String.fromCodePoint(point),
);
const digits: readonly (readonly [name: string, zero: number])[] = [
  ['Arabic-Indic', 0x660],
  ['Persian', 0x6f0],
  ['Devanagari', 0x966],
  ['Thai', 0xe50],
  ['wide', 0xff10],
  ['mathematical bold', 0x1d7ce],
  ['monospace', 0x1d7f6],
];
const inDigits = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const keycaps = (text: string) => text.replace(/\d/g, '$&\uFE0F\u20E3');
/** Letters of mathematics stand in a row from A and from a. */
const inMathematics = (text: string) =>
  text.replace(/[A-Za-z]/g, (letter) =>
    String.fromCodePoint((letter < 'a' ? 0x1d400 - 65 : 0x1d41a - 97) + letter.charCodeAt(0)),
  );

const phoneIn = (text: string) =>
  findIdentifiers(text)
    .filter(({ kind }) => kind === 'phone')
    .map(({ start, end }) => text.slice(start, end));

describe('a number that people can read', () => {
  it.each(unseen)('is found behind an unseen letter (%j), where it stands in the written text', (letter) => {
    const number = `07${letter}700${letter} 900${letter}123`;
    const text = `Ring me: ${letter}my phone is ${number}, thank you`;
    expect(phoneIn(text)).toEqual([number]);
    expect(findOnDevice(text).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
  });

  it.each(digits)('is found in %s digits', (_name, zero) => {
    const number = inDigits('07700 900123', zero);
    expect(phoneIn(`👋 My phone is ${number}.`)).toEqual([number]);
  });

  it('is found in keycaps, circles and raised digits', () => {
    expect(phoneIn(`My phone is ${keycaps('07700900123')}!`)).toEqual([keycaps('07700900123')]);
    expect(phoneIn('My phone is ⓪⑦⑦⓪⓪⑨⓪⓪①②③')).toEqual(['⓪⑦⑦⓪⓪⑨⓪⓪①②③']);
    expect(phoneIn('My phone is ⁰⁷⁷⁰⁰⁹⁰⁰¹²³')).toEqual(['⁰⁷⁷⁰⁰⁹⁰⁰¹²³']);
  });

  it.each(['I take 5\u00ad0 mg twice a day.', 'قياسي ١٤٠/٩٠ منذ أسبوع', 'Dose: 𝟓𝟎𝟎 mg', 'Step 1️⃣, step 2️⃣, step 3️⃣'])(
    'is not made of a dose, a reading or steps: %s',
    (text) => {
      expect(findIdentifiers(text)).toEqual([]);
    },
  );
});

describe('words in dress', () => {
  const said = 'I want to kill myself';
  it.each([
    ['Cyrillic letters', 'I want to kіll myѕelf'],
    ['words of Cyrillic letters alone', 'І want tо kill myself, аs аlways'],
    ['Greek letters', 'I wαnt to κill myselƒ'],
    ['Cherokee letters', 'Ꭵ want to kꭵll myꮪelf'],
    ['letters of mathematics', inMathematics(said)],
    ['wide letters', 'Ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ'],
    ['letters in circles', 'ⓘ ⓦⓐⓝⓣ ⓣⓞ ⓚⓘⓛⓛ ⓜⓨⓢⓔⓛⓕ'],
    ['letters in black squares', 'I want to 🅺🅸🅻🅻 myself'],
    ['struck letters', 'I want to k̶i̶l̶l̶ myself'],
    ['letters with marks apart', 'I want to kíll myse\u0301lf'.replace('í', 'i\u0301')],
    ['soft hyphens', 'I want to k\u00adi\u00adll my\u00adself'],
    ['unseen letters', 'I want to ki\u200bll my\u2060self'],
    ['digits for letters', 'I want to k1ll mys3lf'],
    ['letters one by one', 'I want to k i l l  m y s e l f'],
  ])('are heard: %s', (_name, text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each([
    'Я хочу спросить о дозе и соли',
    'Το αίμα μου και η καρδιά',
    'My β-blocker is 5 μg',
    'I take vitamin B12 and D3',
  ])('are not made of another script or a formula: %s', (text) => {
    expect(assessUrgency(text)).toBe('none');
    expect(findReplyHazards(text)).toEqual([]);
  });

  it('leaves a text of another script alone', () => {
    for (const text of ['Мама ухо рот', 'а сора пассат'])
      expect(withoutLookAlikes(`${text} жизнь`)).toBe(`${text} жизнь`);
  });

  it('are found by every rule, in their place', () => {
    const reply = `${inMathematics('As I told you')} \u200bit heals.`;
    const [hazard] = findReplyHazards(reply);
    expect(reply.slice(hazard?.start, hazard?.end)).toBe(inMathematics('As I told you'));
    const text = 'Pleaѕe write to m\u00adarga\u200bret@example.org';
    expect(findIdentifiers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'm\u00adarga\u200bret@example.org',
    ]);
    expect(scoreSpam('Please s\u200bubscribe to my ch\u00adannel')).toBe(scoreSpam('Please subscribe to my channel'));
  });
});

describe('an alias', () => {
  it.each(unseen)('with a letter that nobody sees (%j) is refused', (letter) => {
    expect(refuseAlias(letter.repeat(2))).toContain('too-short');
    for (const alias of [`Quiet ${letter}Owl`, `Dr${letter} Marsh${letter}`])
      expect(refuseAlias(alias)).not.toEqual([]);
    expect(refuseAlias(`Dr${letter} Marsh${letter}`, { protectedNames: ['Dr Elena Marsh'] })).toContain(
      'protected-name',
    );
  });

  it.each(['Elena Mаrsh', 'Еlena Ꮇarsh', '𝐄lena 𝐌arsh', 'elena🅼arsh', 'ᎬᏞᎬΝᎪ ᎷᎪᎡᏚᎻ'])(
    'that looks like %s is refused',
    (alias) => {
      expect(refuseAlias(alias, { protectedNames: ['Dr Elena Marsh'] })).not.toEqual([]);
    },
  );

  it('may be written in a script that joins its letters', () => {
    expect(refuseAlias('می\u200cروم')).toEqual([]);
    expect(refuseAlias('क्\u200dष नदी')).toEqual([]);
  });
});

describe('readText', () => {
  it('always leads back into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: read, written } = readText(text);
        let before = 0;
        for (let at = 0; at < read.length; at += 1) {
          const { start, end } = written(at, at + 1);
          expect(start >= before && end > start && end <= text.length).toBe(true);
          before = start;
        }
        expect(readText(read).text.length).toBeLessThanOrEqual(read.length * 4);
      }),
    );
  });
});
