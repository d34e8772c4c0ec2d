import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { hasErrors } from '@/lib/posts/model/problem';
import { type Block, findBlock, sourceOf } from '@/lib/posts/writing/block';
import { typeProse } from '@/lib/posts/writing/change-blocks';
import { cutDocument, headOf } from '@/lib/posts/writing/cut-blocks';
import { chunksOf, shownHeading, shownProse } from '@/lib/posts/writing/shown-block';
import { sourceOfText } from '@/lib/posts/writing/shown-text';
import { listPaths } from './seeded-hand';

const folder = 'content/posts';
const posts = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** A tree without places. */
const treeOf = (source: string): string =>
  JSON.stringify(readMdx(source).tree, (key, value: unknown) =>
    key === 'position' || key === 'data' ? undefined : value,
  );

const eachBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'element' ? [block, ...eachBlock(block.children)] : [block]));

describe.each(posts)('%s', (name) => {
  const source = readFileSync(path.join(folder, name), 'utf8');
  const document = cutDocument(source);

  it('is the same bytes when nothing was touched', () => {
    expect(sourceOf(document)).toBe(source);
  });

  it('has no block that a form cannot show', () => {
    expect(eachBlock(document.blocks).filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  it('is the same tree when every block is typed again as it is shown', () => {
    for (const block of eachBlock(document.blocks)) {
      if (block.kind === 'heading')
        expect(treeOf(sourceOfText(shownHeading(block)))).toBe(treeOf(block.source.replace(/^#+ /, '')));
      if (block.kind !== 'prose') continue;
      for (const chunk of chunksOf(block)) expect(treeOf(sourceOfText(chunk.shown))).toBe(treeOf(chunk.source));
    }
  });

  it('changes one line and no other when a word is added to a paragraph', () => {
    const lines = source.split('\n');
    for (const at of listPaths(document.blocks)) {
      const block = findBlock(document.blocks, at);
      if (block?.kind !== 'prose' || !/^\p{L}/u.test(block.source)) continue;
      const shown = shownProse(block);
      const typed = shown.replace(/(?=\n|$)/, ' HbA1c <48 {2}');
      const after = sourceOf(typeProse(document, at, typed));
      const changed = after.split('\n');
      expect(changed).toHaveLength(lines.length);
      expect(changed.filter((line, index) => line !== lines[index])).toHaveLength(1);
    }
  });

  it('passes the gate as before', () => {
    const errors = (text: string): boolean => hasErrors(checkPost(text, name));
    expect(errors(sourceOf(document))).toBe(errors(source));
  });
});

it.each([
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['no last line end', (text: string) => text.trimEnd()],
  ['further empty lines', (text: string) => text.replaceAll('\n\n', '\n\n\n')],
  ['mixed line ends', (text: string) => text.replace(/\n/g, () => '\r\n').replace('\r\n', '\n')],
  ['spaces at line ends', (text: string) => text.replaceAll('\n', '  \n')],
])('keeps every byte of posts with %s', (_, change) => {
  for (const name of posts) {
    const source = change(readFileSync(path.join(folder, name), 'utf8'));
    expect(sourceOf(cutDocument(source))).toBe(source);
  }
});

it.each<[string, string[]]>([
  ['import x from "y"\n\nWords.', ['unknown import', 'prose']],
  ['<Foo a="1">\n\nWords.\n\n</Foo>', ['unknown Foo']],
  ['Words {2 + 2} here.\n\nMore.', ['unknown { }', 'prose']],
  ['{/* a note */}\n\nWords {/* among words */} here.', ['remark', 'prose']],
  ['<Warning {...x}>\n\nWords.\n\n</Warning>', ['unknown Warning']],
  ['<Warning>Words.</Warning>', ['element Warning']],
  ['<Option name="a">One</Option>\n<Option name="b">Two</Option>', ['element Option', 'element Option']],
  ['a <48 b', ['prose']],
  ['<Warning>\n\nnever closed', ['unknown ']],
  ['# One\n\nTwo\n===', ['heading', 'heading']],
])('names what %j is made of and keeps its bytes', (body, kinds) => {
  const source = `---\ntitle: x\n---\n\n${body}\n`;
  const document = cutDocument(source);
  expect(document.blocks.map((block) => ('name' in block ? `${block.kind} ${block.name}` : block.kind))).toEqual(kinds);
  expect(sourceOf(document)).toBe(source);
  expect(headOf(source)).toBe('---\ntitle: x\n---\n');
});
