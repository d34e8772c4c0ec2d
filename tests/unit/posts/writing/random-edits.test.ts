import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { type Block, findBlock, type PostDocument, sourceOf } from '@/lib/posts/writing/block';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { sourceOfText } from '@/lib/posts/writing/shown-text';
import { aHand, someDeed, someText } from './seeded-hand';

const folder = 'content/posts';
const posts = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261128);
const editsInEach = 60;

/** What readers read of a source, a line for each paragraph, item and heading. */
function saidBy(source: string): string {
  const { tree, problems } = readMdx(source);
  if (tree === null || problems.length > 0) throw new Error(`This cannot be read: ${source}`);
  const lines: string[] = [];
  walk(tree, (node: MdxNode) => {
    if (node.type === 'paragraph' || node.type === 'heading') lines.push(wordsOf(node).trim());
  });
  return lines.join('\n');
}

/** Every block with its bytes, but for the one that was typed and what holds it. */
function bytesOf(document: PostDocument): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (block: Block): void => {
    if (block.kind === 'element') block.children.forEach(count);
    else counts.set(block.source, (counts.get(block.source) ?? 0) + 1);
  };
  document.blocks.forEach(count);
  return counts;
}

it('whatever is typed is what readers read, numerals above all', () => {
  const hand = aHand(seed);
  for (let turn = 0; turn < 2000; turn += 1) {
    const { typed, says } = someText(hand);
    const source = sourceOfText(typed);
    expect(saidBy(source), typed).toBe(says);
  }
});

it.each(posts)('%s survives a long afternoon of edits', (name) => {
  const hand = aHand(seed + posts.indexOf(name));
  const first = cutDocument(readFileSync(path.join(folder, name), 'utf8'));
  let before = first;
  for (let turn = 0; turn < editsInEach; turn += 1) {
    const deed = someDeed(hand, before, (at) => findBlock(before.blocks, at));
    const after = sourceOf(deed.after);
    const { tree, problems } = readMdx(after.slice(deed.after.head.length));
    expect([tree === null, problems], `${deed.name} ${turn}`).toEqual([false, []]);
    // Read again it is the same bytes, and what was typed is what stands there.
    const again = cutDocument(after);
    expect(sourceOf(again)).toBe(after);
    if (deed.typed !== null && deed.name !== 'attributes') {
      const typed = findBlock(deed.after.blocks, deed.typed.path);
      expect(saidBy(typed?.source ?? ''), `${deed.name} ${turn}`).toBe(deed.typed.says);
      // All others are the same, byte for byte.
      const [had, has] = [bytesOf(before), bytesOf(deed.after)];
      const touched = findBlock(before.blocks, deed.typed.path)?.source ?? '';
      had.set(touched, (had.get(touched) ?? 1) - 1);
      has.set(typed?.source ?? '', (has.get(typed?.source ?? '') ?? 1) - 1);
      const left = (counts: Map<string, number>): [string, number][] =>
        [...counts].filter(([, many]) => many > 0).sort();
      expect(left(has)).toEqual(left(had));
    }
    if (deed.typed !== null && deed.name === 'attributes') {
      const typed = findBlock(deed.after.blocks, deed.typed.path);
      expect(typed?.kind === 'element' ? typed.attributes['heading'] : null).toBe(deed.typed.says);
      const read = findBlock(again.blocks, deed.typed.path);
      expect(read?.kind === 'element' ? read.attributes['heading'] : null).toBe(deed.typed.says);
      expect(bytesOf(deed.after)).toEqual(bytesOf(before));
    }
    before = after.length > 20_000 ? first : again;
  }
});
