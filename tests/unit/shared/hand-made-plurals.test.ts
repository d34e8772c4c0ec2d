/** Forms of number stand in the catalogues, where every language has its own and a test asks for all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** A choice between wordings by whether something is one. */
const chosen = /(?<!% 2 |[=!])[!=]==? 1\s*\?[^;]{0,80}?(?:['"`](?:[A-Z“]|\d |[a-z]+ |\$\{\w+(?:\.\w+)*\} )|\bdesk\.)/;
/** An ending that is put on or left off. */
const ending = /\?\s*'(?:s|es)'\s*:\s*''|\?\s*''\s*:\s*'(?:s|es)'/;

const sources = ['app', 'components', 'lib'].flatMap((wing) =>
  readdirSync(wing, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/-command\.ts$/.test(name))
    .map((name) => path.join(wing, name)),
);

it.each([
  ["count === 1 ? 'One mail has' : `${count} mails have`", true],
  ["`${count} hour${count === 1 ? '' : 's'}`", true],
  ['found.length !== 1\n ? desk.many : desk.one', true],
  ['part.length === 1 && letters', false],
])('knows one when it sees it: %s', (code, isOne) => {
  expect(chosen.test(code) || ending.test(code)).toBe(isOne);
});

it('nobody chooses a wording by hand', () => {
  const found = sources.filter((file) => {
    const code = readFileSync(file, 'utf8');
    return chosen.test(code) || ending.test(code);
  });
  expect(found).toEqual([]);
});
