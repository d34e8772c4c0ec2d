import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitSource } from '@/lib/posts/files/split-source';
import { walk } from '@/lib/posts/mdx/mdx-tree';
import { parseBody } from '@/lib/posts/mdx/parse-body';
import { listPassages } from '@/lib/posts/reading/post-passages';
import fc from '@/tests/support/properties';

const wordsIn = (body: string): string[] => listPassages(body, (id) => `plain ${id}`).map(({ words }) => words);

describe('passages', () => {
  it.each([
    ['One line\nand the next.\n\nAnother.', ['One line and the next.', 'Another.']],
    ['- one\n- two\n  goes on', ['one', 'two goes on']],
    ['1. first\n2. second', ['first', 'second']],
    ['| A | B |\n|---|---|\n| c | d |', ['A · B', 'c · d']],
    ['Take **two** _now_, `daily`, [as said](/posts/x).', ['Take two now, daily, as said.']],
    ['A snake_case word, 2 \\* 3 and HbA1c \\<48 \\{x}.', ['A snake_case word, 2 * 3 and HbA1c <48 {x}.']],
    ['A <Term id="gout" /> and <Term id="x">so</Term>. <Cite id="y" />', ['A plain gout and so.']],
    ['<Warning heading="Stop if > 2">\n\nIt hurts.\n\n</Warning>', ['Stop if > 2', 'It hurts.']],
    ['<Medication name="ibuprofen" brands="Advil" /> helps.', ['ibuprofen (Advil) helps.']],
    [
      '<Dose medication="ibuprofen" who="adults" amount="400 mg" frequency="three times a day" cite="a" />',
      ['The usual dose of ibuprofen for adults is 400 mg, three times a day.'],
    ],
    ['Seen {/* not for readers */}only.', ['Seen only.']],
    ['![A cuff](/media/cuff.webp)', ['A cuff']],
    ['5 < 6 and 7 > 6', ['5 < 6 and 7 > 6']],
    ['', []],
  ])('%j reads %j', (body, expected) => {
    expect(wordsIn(body)).toEqual(expected);
  });

  it('know which of them are headings', () => {
    expect(listPassages('## A heading\nText.', String)).toEqual([
      { words: 'A heading', isHeading: true },
      { words: 'Text.', isHeading: false },
    ]);
  });

  const folder = path.resolve('content/posts');
  it.each(readdirSync(folder))('of %s hold every word that the parser reads, in its order', (file) => {
    const { body } = splitSource(readFileSync(path.join(folder, file), 'utf8'));
    const parsed: string[] = [];
    walk(parseBody(body), (node) => {
      if (node.type === 'text' || node.type === 'inlineCode')
        parsed.push(...((node.value ?? '').match(/[\p{L}\p{N}]+/gu) ?? []));
    });
    const scanned: string[] =
      wordsIn(body)
        .join('\n')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    let at = 0;
    for (const word of parsed) {
      const next = scanned.indexOf(word, at);
      expect(next, `“${word}” of ${file}`).not.toBe(-1);
      at = next + 1;
    }
  });

  it('are read in linear time, whatever the text', () => {
    for (const piece of ['<', '{/*', '<A b="', '[', '](', '*', '_', '\\', '|', '- ', '<Term id="']) {
      // Squared time would take these 200,000 characters far beyond what any test may take.
      expect(wordsIn(piece.repeat(Math.floor(200_000 / piece.length))), piece).toBeInstanceOf(Array);
    }
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (body) => void wordsIn(body)));
  });
});
