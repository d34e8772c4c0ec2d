import { expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { parsePostSource } from '@/lib/posts/files/parse-content';
import { hasErrors } from '@/lib/posts/model/problem';
import fc from '@/tests/support/properties';
import { aPost } from '../a-post';
import { renderBody, wordsShown } from '../render-body';

const paragraphs = [
  '## What it means\n\nA reading of 128 over 78 is good. HbA1c \\<48 is the aim.',
  '- Take 2 tablets\n- every 4 hours\n- at most 8 in 24 hours',
  '1. Sit for 5 minutes.\n2. Measure 2 times.\n3. Write down 128/78.',
  '| Age | Aim |\n|---|---|\n| 40 to 64 | 140 over 90 |\n| 65 or more | 150 over 90 |',
  '<CareCard level="urgent" heading="Call us within 24 hours if:">\n\n- it is above 180\n- you feel faint 2 times\n\n</CareCard>',
  '<Uncertainty>Nobody knows what 30 years will bring.</Uncertainty>',
  'We call it <Term id="hypertension">raised pressure</Term>, seen in 1 of 3 adults. <Cite id="first-source" />',
  '> She said: "It took 6 weeks."\n\n**About 5–10 %** feel *dizzy*, often 37.5 °C. Write `120/80`.',
  '<Dose medication="ibuprofen" who="adults" amount="400 mg" route="by mouth" frequency="up to three times a day" most="1,200 mg in 24 hours" cite="first-source" />',
  '<RiskCompare who="people like you" treatment="a statin" outcome="have a heart attack" without="10" with="7" of="100" over="10 years" cite="second-source" />',
];

/** Marks that mean something to Markdown or MDX, and so may swallow what stands around them. */
const marks = [
  '<',
  '>',
  '{',
  '}',
  '*',
  '_',
  '~',
  '~~',
  '`',
  '```',
  '[',
  ']',
  '(',
  ')',
  '!',
  '|',
  '#',
  '-',
  '\\',
  '&',
  '\n',
  '\n\n',
  ':',
  '^',
  '"',
  '  \n',
  '\t',
  '5',
  ' 12 ',
  '[a]: ',
  '[^1]',
  '---\n',
  '<br>',
  '$',
  '=',
  '+ ',
  '1. ',
  '&lt;',
  'www.',
  '@',
];

/** Names of elements and attributes, ids and levels: read by the compiler and not by the reader. */
const markup = new Set(
  'CareCard Uncertainty Term Cite Dose RiskCompare id cite level heading who treatment outcome without with of over medication amount route frequency most urgent first second source hypertension br lt a'.split(
    ' ',
  ),
);

/** Words and numerals that a reader must get. The numbers of a list are drawn by the list itself. */
function wordsWritten(body: string): string[] {
  const spoken = body
    .replace(/\b(?:id|cite|level)\s*=\s*"[^"\n]*"/g, ' ')
    .replace(/^([ \t]*(?:(?:>|[-*+]) *)*)\d+[.)](?=\s)/gm, '$1');
  return (spoken.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !markup.has(word));
}

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...marks), fc.integer({ min: 0, max: 2 })), {
  maxLength: 4,
});

/** Puts marks into a text, each in place of up to two characters. */
function mutate(text: string, changes: readonly (readonly [at: number, mark: string, removed: number])[]): string {
  return changes.reduce((changed, [at, mark, removed]) => {
    const from = at % (changed.length + 1);
    return changed.slice(0, from) + mark + changed.slice(from + removed);
  }, text);
}

/** The words that are written oftener than they are shown. */
function wordsLost(written: readonly string[], shown: string): string[] {
  const left = new Map<string, number>();
  for (const word of shown.match(/[\p{L}\p{N}]+/gu) ?? []) left.set(word, (left.get(word) ?? 0) + 1);
  return written.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

it('shows every word and number of a body as often as it is written, or refuses the post', async () => {
  const bodies = fc.tuple(fc.shuffledSubarray(paragraphs, { minLength: 1, maxLength: 4 }), edits);
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(bodies, async ([chosen, changes]) => {
      const body = mutate(chosen.join('\n\n'), changes);
      const source = aPost(body);
      if (hasErrors(checkPost(source, 'a-post.mdx'))) return;
      accepted += 1;
      expect(wordsLost(wordsWritten(body), wordsShown(await renderBody(source))), body).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  // A gate that refuses everything loses nothing either.
  expect(accepted).toBeGreaterThan(300);
}, 300_000);

it('keeps every word and number of the frontmatter, or refuses the post', () => {
  const source = aPost('Some plain words.');
  const [start, end] = [source.indexOf('title:'), source.indexOf('kind:')];
  let accepted = 0;
  fc.assert(
    fc.property(edits, (changes) => {
      const lines = mutate(source.slice(start, end), changes);
      const changed = source.slice(0, start) + lines + source.slice(end);
      if (hasErrors(checkPost(changed, 'a-post.mdx'))) return;
      accepted += 1;
      const { value } = parsePostSource(changed);
      const kept = [...Object.keys(value ?? {}), value?.title, value?.summary].join(' ');
      expect(wordsLost(lines.match(/[\p{L}\p{N}]+/gu) ?? [], kept), lines).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
}, 300_000);
