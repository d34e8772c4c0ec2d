import { expect, it } from 'vitest';
import { markCurrentPlace } from '@/lib/platform/web/current-place.mjs';

const page = (address: string | null): string =>
  `<head>${address === null ? '' : `<link rel="canonical" href="${address}"/>`}</head><header data-places="" class="x"><a href="/" class="y">Home</a><a href="/topics" class="y">Topics</a><a href="/posts" class="y">Posts</a></header><main><a href="/topics">Topics</a></main>`;

/** Which links are marked, and how. */
const marked = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]+)" aria-current="([^"]+)"/g)].map(([, place, how]) => `${place} ${how}`);

it.each([
  ['https://a.example/topics', ['/topics page']],
  ['https://a.example/topics/heart', ['/topics true']],
  ['https://a.example/posts/topics', ['/posts true']],
  ['https://a.example/topics-of-old', []],
  ['https://a.example/', ['/ page']],
  ['https://a.example/glossary', []],
  ['no address', []],
  [null, []],
])('%s', (address, expected) => {
  expect(marked(markCurrentPlace(page(address)))).toEqual(expected);
});

it('changes nothing but the navigation', () => {
  expect(markCurrentPlace(page('https://a.example/topics'))).toBe(
    page('https://a.example/topics').replace('<a href="/topics" class', '<a href="/topics" aria-current="page" class'),
  );
  expect(markCurrentPlace('<main>$& $1</main>')).toBe('<main>$& $1</main>');
});
