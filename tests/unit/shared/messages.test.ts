import { describe, expect, it } from 'vitest';
import { fillCounted, fillWords, splitWords } from '@/lib/shared/fill-words';
import { en } from '@/lib/shared/messages/en';
import { faultWords } from '@/lib/shared/messages/fault-words';
import { findSiteLanguage, messagesOf, siteLanguages } from '@/lib/shared/messages/site-messages';

/** Every message by its path. A counted one is one message: its forms may differ from language to language. */
function leavesOf(messages: object, path = ''): [string, string[]][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string[]][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, [value]]];
    const group = value as Record<string, string>;
    return 'other' in group && here !== '.conflictTypes' ? [[here, Object.values(group)]] : leavesOf(group, here);
  });
}

const placesIn = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const english = new Map(leavesOf(en));
const others = siteLanguages.filter((language) => language !== 'en');

describe.each(others)('the words in %s', (language) => {
  const messages = messagesOf(language);
  const leaves = new Map(leavesOf(messages));

  it('are there for every key, and for no other', () => {
    expect([...leaves.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, forms] of leaves) for (const form of forms) expect(form.trim(), path).not.toBe('');
  });

  it('lose no place that something is filled into', () => {
    for (const [path, forms] of leaves) {
      const wanted = placesIn(english.get(path)?.at(-1) ?? '');
      // "A minute" says its number in words.
      for (const form of forms)
        expect([wanted, wanted.filter((name) => name !== 'count')], `${path}: ${form}`).toContainEqual(placesIn(form));
      expect(placesIn(forms.at(-1) ?? ''), path).toEqual(wanted);
    }
  });

  it('have a form for each number that the language tells apart', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const { post, problems, search } = messages;
    for (const counted of [
      post.minutes,
      post.minutesToRead,
      problems.waitMinutes,
      problems.waitBusy,
      problems.waitTries,
      search.posts,
      search.answers,
    ]) {
      expect(Object.keys(counted).sort()).toEqual(categories);
    }
  });

  it('are not the English ones', () => {
    const alike = [...leaves]
      .filter(([path, forms]) => forms.join() === english.get(path)?.join())
      .map(([path]) => path);
    // Punctuation, and words that are the same in both.
    const may = ['.elements.headed', '.elements.doseJoin', '.ask.alias', '.form.error', '.elements.dont'];
    expect(alike.filter((path) => !may.includes(path))).toEqual([]);
  });
});

it('a fault of ours is told in every language, in words of its own', () => {
  const { en: english, ...translated } = faultWords;
  for (const words of Object.values(translated))
    for (const [key, form] of Object.entries(words)) {
      const original = english[key as keyof typeof english];
      expect(form, key).not.toBe(original);
      expect(placesIn(form), key).toEqual(placesIn(original));
    }
});

it('speaks to es-MX in Spanish, and has no words for French', () => {
  expect(findSiteLanguage('es-MX')).toBe('es');
  expect(findSiteLanguage('fr')).toBeNull();
  expect(findSiteLanguage('')).toBeNull();
});

describe('filling in', () => {
  it('puts each part where the language wants it', () => {
    expect(fillWords('{b} and {a}', { a: 1, b: 'two' })).toBe('two and 1');
  });
  it('takes words with braces and dollar signs as they are', () => {
    expect(fillWords('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
  });
  it('refuses to leave a hole', () => {
    expect(() => fillWords('Take {amount}.', {})).toThrow('{amount}');
  });
  it.each([
    ['en', 1, '1 minute'],
    ['en', 5, '5 minutes'],
    ['es', 1, '1 minuto'],
    ['es', 7, '7 minutos'],
    ['ar', 1, 'دقيقة واحدة'],
    ['ar', 2, 'دقيقتان'],
    ['ar', 5, '5 دقائق'],
    ['ar', 14, '14 دقيقة'],
  ] as const)('counts in %s: %d', (language, count, expected) => {
    const { post, locale } = messagesOf(language);
    expect(fillCounted(post.minutes, count, locale)).toBe(expected);
  });
  it('cuts at places and keeps every letter', () => {
    expect(splitWords('Call {number} now')).toEqual(['Call ', 'number', ' now']);
  });
});
