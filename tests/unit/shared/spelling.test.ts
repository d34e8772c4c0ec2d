/** English as the country of the site's language tag writes it: docs/voice.md. */
import { afterEach, describe, expect, it } from 'vitest';
import { env, parseEnv, replaceEnv } from '@/lib/platform/env';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteClock, siteMoment } from '@/lib/platform/site-time';
import { retention } from '@/lib/privacy/retention';
import { desk } from '@/lib/shared/messages/desk';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { englishFor, spellAmerican } from '@/lib/shared/messages/spelling';
import { spelledInTwoWays } from './voice-rules';

const usual = env();
const speak = (tag: string) => {
  const { SITE_LANGUAGE, LANGUAGE_COUNTRY } = parseEnv({ SITE_LANGUAGE: tag });
  replaceEnv({ SITE_LANGUAGE, LANGUAGE_COUNTRY, TIME_ZONE: 'America/New_York' });
};
afterEach(() => replaceEnv(usual));

const plain = (text: string): string => text.replace(/\u202f/g, ' ');
const saved = new Date('2026-12-03T14:05:00Z');

describe('a site that is set to', () => {
  it.each([
    ['en', '3 December 2026', '3 December 2026 at 09:05', '09:05', 'Patient organisation'],
    ['en-GB', '3 December 2026', '3 December 2026 at 09:05', '09:05', 'Patient organisation'],
    ['en-US', 'December 3, 2026', 'December 3, 2026 at 9:05 AM', '9:05 AM', 'Patient organization'],
  ])('%s writes days, hours and words as people there do', (tag, day, moment, clock, words) => {
    speak(tag);
    expect(formatDay('2026-12-03')).toBe(day);
    expect([siteMoment(saved), siteClock(saved)].map(plain)).toEqual([moment, clock]);
    expect(messagesIn().references.types['patient-organisation']).toBe(words);
    // What an author writes has no part in it.
    expect(messagesIn('en-US').locale).toBe(messagesIn('en-GB').locale);
  });

  it.each(['es', 'es-MX'])('%s says Spanish days, and takes the English of a post from its tag', (tag) => {
    speak(tag);
    expect(formatDay('2026-12-03')).toBe('3 de diciembre de 2026');
    expect(formatDay('2026-12-03', 'en-US')).toBe('December 3, 2026');
    expect(formatDay('2026-12-03', 'en')).toBe('3 December 2026');
  });

  it.each(['fr', 'en-', 'english', 'EN', 'en-US-x'])('%s is not known', (tag) => {
    expect(() => parseEnv({ SITE_LANGUAGE: tag })).toThrow('en-US');
  });
});

it.each([
  ['This looks like a driving licence number.', 'This looks like a driver’s license number.'],
  ['Licence', 'License'],
  ['[postcode]', '[ZIP code]'],
  ['a licensed organisation', 'a licensed organization'],
])('spells “%s” for the United States', (written, expected) => {
  expect(spellAmerican(written)).toBe(expected);
});

const wordsIn = (messages: unknown): string =>
  messages !== null && typeof messages === 'object'
    ? Object.values(messages).map(wordsIn).join('\n')
    : String(messages);

describe('words that are spelled in two ways', () => {
  it.each([
    ['what readers are shown in the United States', wordsIn(englishFor('US'))],
    ['the desk, which has one spelling', wordsIn(desk)],
    ['what the privacy page says of how long', wordsIn(retention)],
    ['what happens when something breaks', wordsIn(faultWords.en)],
  ])('are not in %s', (_where, words) => {
    expect(words.length).toBeGreaterThan(300);
    expect(words.match(spelledInTwoWays) ?? []).toEqual([]);
  });

  it('are found', () => {
    const found = 'a Centre for colourful programmes, organised with a licence'.match(spelledInTwoWays);
    expect(found).toEqual(['Centre', 'colourful', 'programmes', 'organised', 'licence']);
    expect('our hours, otherwise an exercise in advertising'.match(spelledInTwoWays)).toBeNull();
  });
});
