/** A hand that writes: the same words and deeds for the same seed. What it types says what it should say, known before anything reads it. */
import type { Block, BlockPath, PostDocument } from '@/lib/posts/writing/block';
import {
  duplicateBlock,
  insertBlocks,
  moveBlock,
  removeBlock,
  typeAttributes,
  typeHeading,
  typeProse,
} from '@/lib/posts/writing/change-blocks';
import { newElement, newHeading, newProse } from '@/lib/posts/writing/print-block';
import { seededRandom } from '../../../support/seeded-random';

export type Hand = {
  pick: <Item>(items: readonly Item[]) => Item;
  chance: (share: number) => boolean;
  number: (below: number) => number;
};

export function aHand(seed: number): Hand {
  const random = seededRandom(seed);
  const number = (below: number): number => Math.floor(random() * below);
  return {
    number,
    pick: (items) => items[number(items.length)] as never,
    chance: (share) => random() < share,
  };
}

/** Words that trip MDX or Markdown, and numbers in every form that a dose or a result has. */
const words =
  'if HbA1c <48 mmol/mol take {2} tablets every {4} hours, 5*3*2 mg, 10 × 5, ≤7, ≥ 6.5 %, a<b>c, x_y_z, 2*3 R&D AT&T &lt; &amp; &#42; </p> <br> <Foo> <b bold {/ } }} C# #1 1,000 0.5 1/2 3–4 -5 °C ~5 50 ~~30~~ import export pH=7.4 [a] (b) !c "quoted" ‘x’ µg 100% @home a@b.example <3 >90 ½ dose'.split(
    ' ',
  );

/** A line of words: what is typed is what it says. */
export function someWords(hand: Hand, most = 12): string {
  const line = Array.from({ length: 1 + hand.number(most) }, () => hand.pick(words)).join(' ');
  // A sign that begins a line and makes a list or a heading of it is Markdown, which was meant.
  return line.replace(/^[-+#!]+ ?(?=\S)/, '').replace(/^>(?!\d)/, '');
}

/** Typed words with what they say: paragraphs, lists, bold words, sources. */
export function someText(hand: Hand): { typed: string; says: string } {
  const parts = Array.from({ length: 1 + hand.number(3) }, () => {
    const kind = hand.number(6);
    if (kind === 0) {
      const items = Array.from({ length: 1 + hand.number(3) }, () => someWords(hand, 5));
      return { typed: items.map((item) => `- ${item}`).join('\n'), says: items.join('\n') };
    }
    if (kind === 1) {
      const items = Array.from({ length: 1 + hand.number(3) }, () => someWords(hand, 5));
      return { typed: items.map((item, index) => `${index + 1}. ${item}`).join('\n'), says: items.join('\n') };
    }
    const line = someWords(hand);
    if (kind === 2) return { typed: `${line} **at once** and **so**.`, says: `${line} at once and so.` };
    if (kind === 3) return { typed: `${line} [[source: who-2024]]`, says: line };
    return { typed: line, says: line };
  });
  return { typed: parts.map(({ typed }) => typed).join('\n\n'), says: parts.map(({ says }) => says).join('\n') };
}

export function listPaths(blocks: readonly Block[], above: BlockPath = []): BlockPath[] {
  return blocks.flatMap((block, index) => {
    const path = [...above, index];
    return block.kind === 'element' ? [path, ...listPaths(block.children, path)] : [path];
  });
}

export type Deed = { name: string; after: PostDocument; typed: { path: BlockPath; says: string } | null };

/** One deed at a random place. */
export function someDeed(hand: Hand, document: PostDocument, find: (path: BlockPath) => Block | null): Deed {
  const paths = listPaths(document.blocks);
  const path = paths.length === 0 ? [0] : hand.pick(paths);
  const block = find(path);
  const done = (name: string, after: PostDocument): Deed => ({ name, after, typed: null });
  const kind = hand.number(10);
  if (kind === 0) return done('move', moveBlock(document, path, hand.chance(0.5) ? 1 : -1));
  if (kind === 1) return done('remove', removeBlock(document, path));
  if (kind === 2) return done('duplicate', duplicateBlock(document, path));
  if (kind === 3) {
    const added = hand.pick([
      () => newProse(someText(hand).typed),
      () => newHeading(someWords(hand, 4), 2),
      () => newElement('Warning', { heading: someWords(hand, 3) }, [newProse(someText(hand).typed)]),
      () => newElement('HelpLines', { kind: 'crisis' }, null),
    ])();
    return done('add', insertBlocks(document, path, [added]));
  }
  if (block?.kind === 'element') {
    const value = someWords(hand, 4);
    const after = typeAttributes(document, path, { heading: value });
    return { name: 'attributes', after, typed: { path, says: value } };
  }
  if (block?.kind === 'heading') {
    const value = someWords(hand, 4);
    return { name: 'heading', after: typeHeading(document, path, value, 2), typed: { path, says: value } };
  }
  const { typed, says } = someText(hand);
  return { name: 'prose', after: typeProse(document, path, typed), typed: { path, says } };
}
