import { expect, it } from 'vitest';
import { type LayWords, layWords } from '@/lib/search/lay-words';
import { createSearchIndex } from '@/lib/search/search-index';
import { listWords } from '@/lib/search/search-words';
import { sitePages } from '@/lib/search/site-pages';

const ids = new Set(layWords.map(({ id }) => id));

it('no phrase stands for two things, and each can be read', () => {
  const homes = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, phrases } of layWords)
    for (const phrase of phrases) {
      const terms = listWords(phrase).map(({ term }) => term);
      expect(terms.length, phrase).toBeGreaterThan(0);
      const home = homes.get(terms.join(' '));
      if (home !== undefined && home !== id) twice.push(`${phrase}: ${home}, ${id}`);
      homes.set(terms.join(' '), id);
    }
  expect(twice).toEqual([]);
});

it('whatever points at lay words points at some that exist, and at nothing in a ring', () => {
  const kinds = new Map(layWords.map(({ id, kindOf }) => [id, kindOf]));
  for (const { id } of layWords) {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at !== null && at !== undefined; at = kinds.get(at)) {
      expect(ids.has(at), at).toBe(true);
      expect(seen.has(at), `${id} is a kind of itself`).toBe(false);
      seen.add(at);
    }
  }
  for (const { about } of sitePages) for (const one of about) expect(ids.has(one), one).toBe(true);
});

it.each<[string, LayWords['danger']]>([
  ['heart attack', 'emergency'],
  ['hart attack', 'emergency'],
  ['signs of a stroke', 'emergency'],
  ['ATAQUE AL CORAZÓN', 'emergency'],
  ['سكتة دماغية', 'emergency'],
  ['心脏病发作', 'emergency'],
  ['suicide', 'crisis'],
  ['overdose suicide', 'crisis'],
  ['自杀', 'crisis'],
  ['heart', null],
  ['attack of migraine', null],
  ['how to keep fit', null],
  ['a stroll by the sea', null],
  ['opening hours', null],
  ['', null],
])('what may need help at once is heard in %s: %s', (query, danger) => {
  const index = createSearchIndex([]);
  index.put('one', { title: 'Words', points: [], summary: 'Of no matter.', headings: [], passages: [] });
  expect(index.dangerIn(query)).toBe(danger);
});
