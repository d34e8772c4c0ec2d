import { expect, it } from 'vitest';
import { parseKept } from '../support/site/kept-builds';

const site = { folder: '/a', database: '/a/bedside.db', port: 4000, url: 'http://localhost:4000' };

it('knows the builds that this version kept', () => {
  expect(parseKept(JSON.stringify({ stamp: 'abc', built: [site] }))).toEqual({ stamp: 'abc', built: [site] });
});

it.each([
  ['of one site, as it was once written', JSON.stringify({ stamp: 'abc', built: site })],
  ['without a port', JSON.stringify({ stamp: 'abc', built: [{ ...site, port: undefined }] })],
  ['cut short', JSON.stringify({ stamp: 'abc', built: [site] }).slice(0, 40)],
  ['that is empty', ''],
  ['of another make', 'null'],
])('takes a file %s for none, so that it is built anew', (_, text) => {
  expect(parseKept(text)).toBeNull();
});
