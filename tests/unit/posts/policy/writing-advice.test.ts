import { expect, it } from 'vitest';
import { parseBody } from '@/lib/posts/mdx/parse-body';
import { countSyllables } from '@/lib/posts/policy/reading-ease';
import { findWritingAdvice } from '@/lib/posts/policy/writing-advice';

const rules = (body: string) => findWritingAdvice(parseBody(body)).map(({ rule }) => rule);
const card = '<CareCard level="emergency" heading="Call now">\n\n- chest pain\n\n</CareCard>';

it.each([
  ['long-sentence', `${Array(26).fill('word').join(' ')}.`, `${Array(25).fill('word').join(' ')}.`],
  ['relative-risk', 'It lowers your risk by 50%.', 'It lowers your risk by 50%, from 2 in 100 to 1 in 100.'],
  ['dose-in-text', 'Take 400 mg twice a day.', 'Take the tablets twice a day.'],
  ['numbers-together', 'Take 2 500 mg tablets.', 'Take two 500 mg tablets.'],
  ['wording', 'Many people suffer from gout.', 'Many people have gout.'],
  ['wording', 'Help for diabetics.', 'Help for people with diabetes.'],
  ['short-form', 'Have an ECG today.', 'Have a heart tracing (ECG) today.'],
  ['emergency-card', 'You have chest pain.', `You have chest pain.\n\n${card}`],
  [
    'reading-grade',
    'Considerable pharmacological experimentation necessitates multidisciplinary deliberation. '.repeat(20),
    'The cat sat on the mat. '.repeat(30),
  ],
])('%s: advises against one wording and not the other', (rule, poor, better) => {
  expect(rules(poor)).toContain(rule);
  expect(rules(better)).not.toContain(rule);
});

it('only ever warns', () => {
  expect(
    findWritingAdvice(parseBody('Diabetics suffer from it. Take 400 mg twice a day.')).every(
      ({ severity }) => severity === 'warning',
    ),
  ).toBe(true);
});

it.each([
  ['heart', 1],
  ['doctor', 2],
  ['medicine', 3],
  ['the', 1],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});
