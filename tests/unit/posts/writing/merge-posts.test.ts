import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { postFields } from '@/lib/posts/model/post-fields';
import { findBlock, type PostDocument, sourceOf } from '@/lib/posts/writing/block';
import { insertBlocks, moveBlock, removeBlock, typeProse } from '@/lib/posts/writing/change-blocks';
import { changeFields, readFields } from '@/lib/posts/writing/change-fields';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { mergePosts } from '@/lib/posts/writing/merge-posts';
import { newProse } from '@/lib/posts/writing/print-block';
import { aHand, listPaths, someText } from './seeded-hand';

const order = Object.keys(postFields);
const base = readFileSync('content/posts/migraine.mdx', 'utf8');
const change = (make: (document: PostDocument) => PostDocument): string => sourceOf(make(cutDocument(base)));
const first = (words: string) => change((document) => typeProse(document, [0], words));

it('takes what only one has changed, in either order', () => {
  const ours = first('Other words to begin with.');
  const theirs = change((document) => insertBlocks(document, [document.blocks.length], [newProse('At the end.')]));
  const merged = mergePosts(base, ours, theirs, order);
  expect(merged).toEqual({ ...mergePosts(base, theirs, ours, order) });
  expect(merged.doubled).toBe(0);
  expect(merged.source).toContain('Other words to begin with.');
  expect(merged.source.endsWith('At the end.\n')).toBe(true);
  expect(mergePosts(base, base, theirs, order).source).toBe(theirs);
  expect(mergePosts(base, ours, base, order).source).toBe(ours);
});

it('lets both stand where both have changed the same, and says so', () => {
  const merged = mergePosts(base, first('Ours.'), first('Theirs.'), order);
  expect(merged.doubled).toBe(1);
  expect(merged.source).toContain('\nOurs.\n\nTheirs.\n');
});

it('keeps words that one changed and the other took away', () => {
  const gone = change((document) => removeBlock(document, [0]));
  expect(mergePosts(base, gone, first('Changed 48.'), order).source).toContain('Changed 48.');
  expect(mergePosts(base, first('Changed 48.'), gone, order).source).toContain('Changed 48.');
});

it('joins fields one by one', () => {
  const ours = changeFields(base, { title: 'A title of our own', comments: 'closed' }, order);
  const theirs = changeFields(base, { title: 'A title of their own', series: 'nights' }, order);
  const merged = mergePosts(base, ours, theirs, order);
  expect(merged.fields).toEqual(['title']);
  expect(readFields(merged.source)).toMatchObject({
    title: 'A title of our own',
    comments: 'closed',
    series: 'nights',
  });
});

it('loses no word that either typed, whatever both do', () => {
  const hand = aHand(7);
  for (let turn = 0; turn < 60; turn += 1) {
    const typed = ['First', 'Second'].map((who) => `${who} ${turn}: ${someText(hand).says.replace(/\s+/g, ' ')}`);
    const [ours = '', theirs = ''] = typed.map((words) =>
      change((document) => {
        const prose = listPaths(document.blocks).filter((at) => findBlock(document.blocks, at)?.kind === 'prose');
        const changed = typeProse(document, hand.pick(prose), words);
        return hand.chance(0.3) ? moveBlock(changed, [hand.number(changed.blocks.length)], 1) : changed;
      }),
    );
    const { source } = mergePosts(base, ours, theirs, order);
    const known = new Set(source.split('\n'));
    for (const side of [ours, theirs]) {
      const own = side.split('\n').filter((line) => !base.split('\n').includes(line));
      expect(own.filter((line) => !known.has(line))).toEqual([]);
    }
    expect(sourceOf(cutDocument(source))).toBe(source);
  }
});
