/** One list says what is made for one request; what cannot be made from it says the same. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressesOf, requestRoutes } from '@/lib/platform/web/request-routes.mjs';
import { config } from '@/proxy';

const pages = requestRoutes(({ whose }) => whose !== 'machine');

it('every page of staff and every private page of readers is in it, and nothing else', () => {
  const folders = ['app/(desk)', 'app/(private)'].flatMap((group) =>
    readdirSync(group, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])),
  );
  expect([...pages].sort()).toEqual(folders.sort());
  for (const name of requestRoutes(({ whose }) => whose === 'machine')) expect(existsSync(`app/${name}`)).toBe(true);
});

it('the proxy runs before each of these pages', () => {
  const matched = config.matcher.filter((one) => typeof one === 'string');
  expect([...matched].sort()).toEqual(pages.map((name) => `/${name}/:path*`).sort());
});

it.each([
  ['/desk', true],
  ['/desk/', true],
  ['/desk?done=1', true],
  ['//desk/comments/x', true],
  ['/deskwork', false],
  ['/posts/desk', false],
  ['/', false],
])('an address such as %s is found by its first part alone: %s', (address, found) => {
  expect(addressesOf(['desk', 'sign-in']).test(address)).toBe(found);
});
