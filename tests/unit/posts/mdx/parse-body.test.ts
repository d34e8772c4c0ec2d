import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { parseBody } from '@/lib/posts/mdx/parse-body';
import fc from '@/tests/support/properties';

const whole = createProcessor({ format: 'mdx', remarkPlugins: [[remarkGfm, { singleTilde: false }]] });

const outcome = (parse: () => unknown): string => {
  try {
    return JSON.stringify(parse());
  } catch {
    return 'refused';
  }
};

const pieces = [
  'a',
  'w',
  'ww.',
  'ht',
  'tp://b.c',
  '@',
  '&#64;',
  '&',
  '.org',
  ' ',
  '\n',
  '*',
  '_',
  '|',
  '~~',
  '\\',
  '-',
  '5',
  '[x](',
  ')',
  '`',
];

it('gives the tree of the whole parser, whether or not it looks for addresses', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
      const body = parts.join('');
      expect(
        outcome(() => parseBody(body)),
        body,
      ).toBe(outcome(() => whole.parse(body)));
    }),
    { numRuns: 600 },
  );
}, 60_000);
