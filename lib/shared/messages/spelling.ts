/**
 * English for the United States. The catalogues are written in the English of most of the world; this one list says what differs, so
 * that no sentence is kept twice. A test finds words that are spelled in two ways and are not in it. Pure.
 */
import { en, type Messages } from './en';

/** Whole words; a capital at the beginning is kept. */
const american: readonly (readonly [word: string, instead: string])[] = [
  ['driving licence', 'driver’s license'],
  ['licence', 'license'],
  ['organisation', 'organization'],
  ['postcode', 'ZIP code'],
  ['full stops', 'periods'],
];

const patterns = american.map(([word, instead]) => [new RegExp(`\\b${word}\\b`, 'gi'), instead] as const);

export function spellAmerican(words: string): string {
  return patterns.reduce(
    (text, [pattern, instead]) =>
      text.replace(pattern, (found) =>
        /^[A-Z]/.test(found) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead,
      ),
    words,
  );
}

function spelled<T>(messages: T): T {
  if (typeof messages === 'string') return spellAmerican(messages) as T;
  return Object.fromEntries(
    Object.entries(messages as Record<string, unknown>).map(([key, value]) => [key, spelled(value)]),
  ) as T;
}

let americanOnce: Messages | undefined;

/** The site's words in English as that country writes them, with its days and clocks: `US`, or any other, or nothing. */
export function englishFor(country: string): Messages {
  if (country !== 'US') return en;
  americanOnce ??= { ...spelled(en), locale: 'en-US' };
  return americanOnce;
}
