import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type Block, type PostDocument, sourceOf } from '@/lib/posts/writing/block';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { newElement } from '@/lib/posts/writing/print-block';
import { printProse } from '@/lib/posts/writing/prose/print-prose';
import { docOfRun, listRuns, type ProseRun, typeRun } from '@/lib/posts/writing/prose/prose-runs';
import { proseSchema } from '@/lib/posts/writing/prose/prose-schema';
import { readProse } from '@/lib/posts/writing/prose/read-prose';
import { tidyProse } from '@/lib/posts/writing/prose/tidy-prose';
import { editedAtRandom, saidBy } from './prose-hand';
import { aHand } from './seeded-hand';

const folder = 'content/posts';
const posts = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261128);
const noBlock = (): null => null;

type Placed = { path: number[]; run: ProseRun };

function runsOf(blocks: readonly Block[], above: number[] = []): Placed[] {
  return [
    ...listRuns(blocks).map((run) => ({ path: [...above, run.at], run })),
    ...blocks.flatMap((block, index) => (block.kind === 'element' ? runsOf(block.children, [...above, index]) : [])),
  ];
}

const documentOf = (name: string): PostDocument => cutDocument(readFileSync(path.join(folder, name), 'utf8'));
const shown = (nodes: readonly Node[]): string =>
  JSON.stringify(
    nodes.map((node) => node.toJSON() as unknown),
    (key, value: unknown) => (key === 'loose' ? undefined : value),
  );
const docOf = (json: unknown): Node => Node.fromJSON(proseSchema, json);
const read = (source: string, indent = 0): Node[] =>
  tidyProse(
    proseSchema.nodes.doc.create(
      null,
      readProse(source, indent)?.map(({ node }) => node),
    ),
  );

describe.each(posts)('%s', (name) => {
  const document = documentOf(name);
  const runs = runsOf(document.blocks);

  it('opens with every word, and keeps its bytes when nothing is touched', () => {
    expect(runs.length).toBeGreaterThan(0);
    for (const { path: at, run } of runs) {
      expect(run.pieces).not.toBeNull();
      const typed = typeRun(document, at, run, { json: docOfRun(run), origin: 'b-0', newBlock: noBlock });
      expect(sourceOf(typed)).toBe(sourceOf(document));
    }
  });

  it('says the same when every block is printed anew', () => {
    for (const { run } of runs) {
      const json = docOfRun(run);
      const printed = printProse(json, { before: [], indent: run.indent, newBlock: noBlock });
      expect(shown(read(printed, run.indent))).toBe(shown(tidyProse(docOf(json))));
    }
  });

  it('says what its editor shows after many edits by a seeded hand, and touches nothing else', () => {
    const hand = aHand(seed + posts.indexOf(name));
    for (const { path: at, run } of runs) {
      const doc = editedAtRandom(docOf(docOfRun(run)), hand, 6);
      const typed = typeRun(document, at, run, { json: doc.toJSON(), origin: 'b-0', newBlock: noBlock });
      const after = cutDocument(sourceOf(typed));
      expect(sourceOf(after)).toBe(sourceOf(typed));
      const printed = printProse(doc.toJSON(), { before: run.pieces ?? [], indent: run.indent, newBlock: noBlock });
      expect(saidBy(read(printed, run.indent)), printed).toBe(saidBy(tidyProse(doc)));
      const before = sourceOf(document).indexOf(run.pieces?.[0]?.source ?? '');
      if (run.at > 0) expect(sourceOf(typed).slice(0, before - 2)).toBe(sourceOf(document).slice(0, before - 2));
    }
  });
});

it('whatever is typed is what readers read, over thousands of edits', () => {
  const hand = aHand(seed);
  let doc = docOf({ type: 'doc', content: [{ type: 'paragraph' }] });
  for (let turn = 0; turn < 1000; turn += 1) {
    doc =
      doc.content.size > 600 ? docOf({ type: 'doc', content: [{ type: 'paragraph' }] }) : editedAtRandom(doc, hand, 2);
    const printed = printProse(doc.toJSON(), { before: [], indent: 0, newBlock: noBlock });
    expect(saidBy(read(printed)), printed).toBe(saidBy(tidyProse(doc)));
  }
});

describe('a paragraph', () => {
  const paragraph = (...content: unknown[]): unknown => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
  const print = (json: unknown, before = ''): string =>
    printProse(json, {
      before: readProse(before) ?? [],
      indent: 0,
      newBlock: (kind) => newElement(kind, {}, null).source,
    });

  it.each([
    ['an HbA1c <48 {mmol/mol}', /(?<!\\)[<{]/],
    ['import the insulin', /^import/],
    ['> 65 years', /^>/],
    ['2 * 3 * 4 mg', /(?<!\\)\*/],
    ['1. Take it', /^1\. /],
    ['# 1 cause', /^# /],
    ['see www.example.org or a_b_c', /^$/],
    ['<script>alert(1)</script>', /^<s/],
  ])('of “%s” is words', (words, code) => {
    const source = print(paragraph({ type: 'text', text: words }));
    expect(source).not.toMatch(code);
    expect(saidBy(read(source))).toBe(words);
  });

  it('writes sources, medical words and medicines as a good hand does', () => {
    const source = print(
      paragraph(
        { type: 'text', text: 'Take ' },
        { type: 'medicine', attrs: { name: 'metformin', brands: null } },
        { type: 'text', text: ' for ' },
        { type: 'text', text: 'sugar', marks: [{ type: 'term', attrs: { id: 'glucose' } }] },
        { type: 'text', text: '.' },
        { type: 'cite', attrs: { id: 'who-2024' } },
      ),
    );
    expect(source).toBe(
      'Take <Medication name="metformin" /> for <Term id="glucose">sugar</Term>.<Cite id="who-2024" />',
    );
  });

  it('keeps its bytes beside one that is typed anew', () => {
    const before = 'One  *two*\nthree.\n\n* a\n* b\n\nLast.';
    const json = docOfRun({ at: 0, count: 1, indent: 0, pieces: readProse(before) });
    json.content[2] = { type: 'paragraph', content: [{ type: 'text', text: 'Other 5 mg.' }] };
    expect(print(json, before)).toBe('One  *two*\nthree.\n\n* a\n* b\n\nOther 5 mg.');
  });

  it('makes room for a building block that was chosen', () => {
    const json = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'One.' }] },
        { type: 'new_block', attrs: { kind: 'Dose' } },
      ],
    };
    expect(print(json)).toBe('One.\n\n<Dose />');
  });

  it('takes no source from outside that is none', () => {
    const source = print(paragraph({ type: 'kept_inline', attrs: { source: '<Warning>' } }));
    expect(saidBy(read(source))).toBe('<Warning>');
  });
});
