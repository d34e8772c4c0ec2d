import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';

/** Names that are put together or read from content while a page is made, so that no file spells them out. */
const lookedUp: readonly [path: string, why: string][] = [
  ['kinds.', 'by the kind that a post names'],
  ['conflictTypes.', 'by the type that a conflict names'],
  ['aiAssistance.', 'by what a post says of its making'],
  ['changes.types.', 'by the type that a change names'],
  ['references.types.', 'by the type that a reference names'],
  ['references.certainty.', 'by the certainty that a post names'],
  ['desk.mails.', 'by what is counted in a mail'],
];

const spelt = new Set(
  ['app', 'components', 'lib', 'prisma']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes('/generated/'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/[\w-]+/g) ?? []),
);

function listUnused(messages: object, path: string): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return listUnused(value, `${path}${key}.`);
    const name = `${path}${key}`;
    return spelt.has(key) || lookedUp.some(([start]) => name.startsWith(start)) ? [] : [name];
  });
}

it('every message is asked for by some page or mail', () => {
  expect([...listUnused(en, ''), ...listUnused(desk, 'desk.')]).toEqual([]);
});

it('a message that nobody asks for would be seen', () => {
  expect(listUnused({ [['nobody', 'asks'].join('Ever')]: 'Words.', thread: { asks: 'Words.' } }, '')).toEqual([
    ['nobody', 'asks'].join('Ever'),
  ]);
});
