import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { knownFrom, readerAddresses, readerRoutes } from '@/tests/support/routes/every-route';

/** What answers an address: pages, routes, and the files that Next gives an address of their own. */
const answers =
  /(?:^|\/)(?:page\.tsx|route\.tsx?|robots\.ts|sitemap\.ts|manifest\.ts|(?:opengraph|twitter)-image\.tsx?)$/;

const there = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => answers.test(file) && !/^\(\w+\)\/desk\//.test(file))
  .sort();

it('every address that readers have is listed, for whoever looks through all of them', () => {
  expect(there.length).toBeGreaterThan(50);
  expect(Object.keys(readerRoutes).sort()).toEqual(there);
});

const pages = ['/', '/topics/sleep', '/series/heart', '/physicians/a-b', '/posts/x', '/posts/x/questions/01M'];

it('each has an address of its own, in the form of its file', () => {
  const known = knownFrom(pages);
  const all = Object.entries(readerRoutes).map(([file, addresses]) => ({ file, addresses: addresses(known) }));
  for (const { file, addresses } of all) {
    expect(addresses.length, file).toBeGreaterThan(0);
    const pattern = `/${file}`
      .replace(/\/\([^)]+\)/g, '')
      .replace(/\/(?:page\.tsx|route\.tsx?)$/, '')
      .replace(/robots\.ts$/, 'robots.txt')
      .replace(/\./g, '\\.')
      .replace(/\[[^\]]*\]/g, '.+');
    for (const address of addresses) expect(address, file).toMatch(new RegExp(`^${pattern || '/'}(?:\\?.*)?$`));
  }
  const every = readerAddresses(pages);
  expect(new Set(every).size).toBe(every.length);
});

it('a site that shows nothing of some kind is told apart from one whose pages are all looked at', () => {
  expect(() => readerAddresses(pages.filter((page) => !page.startsWith('/series')))).toThrow('no series');
});
