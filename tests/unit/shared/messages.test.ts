import { describe, expect, it } from 'vitest';
import { fillWords, splitWords } from '@/lib/shared/fill-words';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { formatOf, say } from '@/lib/shared/messages/say';
import { findSiteLanguage, messagesOf, siteLanguages } from '@/lib/shared/messages/site-messages';
import { type Piece, placesIn, pluralsIn } from './read-message';

/** Every message by its path. */
function leavesOf(messages: object, path = ''): [path: string, message: string][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : leavesOf(value as object, `${path}.${key}`),
  );
}

const catalogues = Object.fromEntries(
  siteLanguages.map((language) => [
    language,
    new Map(leavesOf({ ...messagesOf(language), fault: faultWords[language] })),
  ]),
) as Record<(typeof siteLanguages)[number], Map<string, string>>;
const { en: english } = catalogues;

const deskLeaves = new Map(leavesOf(desk));

const read = (message: string, language: string): Piece[] => formatOf(message, language).getAst();

const everywhere = [
  ...siteLanguages.map((language) => ({
    of: language as string,
    leaves: catalogues[language],
    locale: messagesOf(language).locale,
    original: english,
  })),
  { of: 'the desk', leaves: deskLeaves, locale: deskLocale, original: deskLeaves },
];

describe.each(everywhere)('the words of $of', ({ leaves, locale, original }) => {
  it('are there for every key, and for no other', () => {
    expect([...leaves.keys()].sort()).toEqual([...original.keys()].sort());
    for (const [path, message] of leaves) expect(message.trim(), path).not.toBe('');
  });

  it('have the same places as the English ones', () => {
    for (const [path, message] of leaves) {
      const wanted = placesIn(read(original.get(path) ?? '', 'en'));
      expect([...placesIn(read(message, locale))].sort(), `${path}: ${message}`).toEqual([...wanted].sort());
    }
  });

  it('have a wording for each form of number that the language tells apart, and no other', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
    const counted = [...leaves].flatMap(([path, message]) =>
      pluralsIn(read(message, locale)).map((plural) => [path, plural] as const),
    );
    expect(counted.length).toBeGreaterThan(15);
    for (const [path, { options }] of counted) expect(Object.keys(options).sort(), path).toEqual(categories);
  });

  it('lose no place in any of those wordings but that of the number, which may be said in words', () => {
    for (const [path, message] of leaves)
      for (const { value: counts, options } of pluralsIn(read(message, locale))) {
        const forms = Object.entries(options).map(([form, { value }]) => [form, placesIn(value)] as const);
        const wanted = placesIn(options['other']?.value ?? []);
        for (const [form, places] of forms)
          expect([...places, counts].sort().filter(isNew), `${path}: ${form}`).toEqual(
            [...wanted, counts].sort().filter(isNew),
          );
      }
  });

  // In MessageFormat an apostrophe before a brace makes words of the place, and a number sign counts.
  it('stand as they are read', () => {
    for (const [path, message] of leaves) expect(message, path).not.toMatch(/'[{}<>#|]|''/);
  });
});

const isNew = (name: string, index: number, all: string[]): boolean => all.indexOf(name) === index;

describe.each(siteLanguages.filter((language) => language !== 'en'))('the words in %s', (language) => {
  it('are not the English ones', () => {
    const alike = [...catalogues[language]].filter(([path, message]) => message === english.get(path));
    // Punctuation, and words that are the same in both.
    const may = ['.elements.headed', '.ask.alias', '.form.error', '.elements.dont'];
    expect(alike.map(([path]) => path).filter((path) => !may.includes(path))).toEqual([]);
  });
});

it('speaks to es-MX in Spanish, and has no words for French', () => {
  expect(findSiteLanguage('es-MX')).toBe('es');
  expect(findSiteLanguage('fr')).toBeNull();
  expect(findSiteLanguage('')).toBeNull();
});

describe.each([
  ['say', say],
  ['fillWords', fillWords],
])('%s', (_name, fill) => {
  it('puts each part where the language wants it', () => {
    expect(fill('{b} and {a}', { a: '1', b: 'two' })).toBe('two and 1');
  });
  it('takes words with braces, tags and dollar signs as they are', () => {
    expect(fill('<b>{a}</b>', { a: '{b} $& $1 <i> ’{' })).toBe('<b>{b} $& $1 <i> ’{</b>');
  });
  it('refuses to leave a hole', () => {
    expect(() => fill('Take {amount}.', {})).toThrow('amount');
    expect(() => fill('Take {amount}.', { amount: undefined as unknown as string })).toThrow('amount');
  });
});

describe('counting', () => {
  it.each([
    ['en', 1, '1 minute'],
    ['en', 5, '5 minutes'],
    ['es', 1, '1 minuto'],
    ['es', 7, '7 minutos'],
    ['ar', 1, 'دقيقة واحدة'],
    ['ar', 2, 'دقيقتان'],
    ['ar', 5, '5 دقائق'],
    ['ar', 14, '14 دقيقة'],
    ['ar', 100, '100 دقيقة'],
  ] as const)('in %s: %d', (language, count, expected) => {
    const { post, locale } = messagesOf(language);
    expect(say(post.minutes, { count }, locale)).toBe(expected);
  });

  it.each([
    ['en', 1, 99, 'With a statin, the number who have it is 1, and 99 do not.'],
    ['en', 99, 1, 'With a statin, 99 have it and 1 does not.'],
    ['en', 0, 1000, 'With a statin, 0 have it and 1,000 do not.'],
  ] as const)('people with an outcome that its author worded: %s, %d of %d', (_language, count, rest, expected) => {
    const values = { treatment: 'a statin', outcome: 'have it', count, rest };
    expect(say(en.elements.riskWith, values, 'en-GB')).toBe(expected);
  });

  it('refuses to count without being told in which language', () => {
    expect(() => say(en.post.minutes, { count: '2' })).toThrow('language');
  });
});

it('cuts at places and keeps every letter', () => {
  expect(splitWords('Call {number} now')).toEqual(['Call ', 'number', ' now']);
});
