import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { parsePostSource } from '@/lib/posts/files/parse-content';
import { splitSource } from '@/lib/posts/files/split-source';
import { fixSource } from '@/lib/posts/gate/fix-source';
import { hasErrors } from '@/lib/posts/model/problem';
import { listPassages } from '@/lib/posts/reading/post-passages';
import fc from '@/tests/support/properties';
import { aPost } from '../a-post';
import { renderBody, wordsShown } from '../render-body';

/** Whatever Unicode, ASCII or a program that somebody pasted from takes for a space, a line end or a mark between two things. */
const separators = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  /[\p{Z}\s\u001C-\u001F\u0085\u180E\u200B\uFEFF]/u.test(one),
);
/** One number after another, with nothing between them. */
const joined = (numbers: readonly number[]) => numbers.join('');
const isParted = (words: string, numbers: readonly number[]): boolean =>
  new RegExp(numbers.join('[^\\p{L}\\p{N}]+'), 'u').test(words);

const numbers = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 4 });
const between = fc.array(fc.constantFrom(...separators), { minLength: 1, maxLength: 3 }).map((marks) => marks.join(''));

const isAccepted = (source: string): boolean => !hasErrors(checkPost(source, 'a-post.mdx'));

describe('a number beside another, with any separator between them', () => {
  it('knows them all', () => {
    expect(separators.length).toBeGreaterThan(30);
  });

  it.each(separators.map((mark) => [`U+${mark.charCodeAt(0).toString(16).padStart(4, '0')}`, mark]))(
    'stays two numbers for the reader, in search and after --fix, or is refused: %s',
    async (_name, mark) => {
      for (const body of [
        `Take 5${mark}10 drops.`,
        `## After 5${mark}10 drops`,
        `- first 5${mark}10 drops\n- second`,
        `| a | b |\n| --- | --- |\n| 5${mark}10 | c |`,
        `<Warning heading="Not 5${mark}10 drops">\n\nWords.\n\n</Warning>`,
      ]) {
        const source = aPost(body);
        const repaired = fixSource(source, 'a-post.mdx', () => '').source;
        for (const one of [source, repaired]) {
          expect(one).not.toContain('510');
          if (!isAccepted(one)) continue;
          const found = listPassages(splitSource(one).body, String).map(({ words }) => words);
          expect(wordsShown(await renderBody(one))).toMatch(/5[^\p{L}\p{N}]+10/u);
          expect(found.join('\n')).toMatch(/5[^\p{L}\p{N}]+10/u);
        }
      }
    },
  );

  it('in any mixture, in the words and above them', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, between, async (all, mark) => {
        const words = all.join(mark);
        const points = [`Take ${words} drops of it.`, 'The second point.', 'The third point.'];
        const source = aPost(`Take ${words} drops.`, { keyPoints: points });
        for (const one of [source, fixSource(source, 'a-post.mdx', () => '').source]) {
          const { value } = parsePostSource(one);
          for (const point of value?.keyPoints?.slice(0, 1) ?? []) expect(isParted(point, all)).toBe(true);
          if (!isAccepted(one)) continue;
          expect(isParted(wordsShown(await renderBody(one)), all)).toBe(true);
        }
        const repaired = fixSource(source, 'a-post.mdx', () => '').source;
        if (!source.includes(joined(all))) expect(repaired).not.toContain(joined(all));
      }),
      { numRuns: 40 },
    );
  });
});
