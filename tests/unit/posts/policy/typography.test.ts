import { describe, expect, it } from 'vitest';
import { checkPost, examinePhysician } from '@/lib/posts/check-post';
import { fixPhysician, fixSource } from '@/lib/posts/gate/fix-source';
import { findSlips, setMarks } from '@/lib/posts/model/print-marks';
import { aPost } from '../a-post';

const set = (text: string, language = 'en') => setMarks(text, findSlips(text, language));

describe('marks are set as print has them', () => {
  it.each([
    ['en', 'She said "stop", and (once) "go".', 'She said “stop”, and (once) “go”.'],
    ['en-US', `"She said 'stop'," he wrote.`, '“She said ‘stop’,” he wrote.'],
    ['es', 'Dijo "basta" y "no".', 'Dijo «basta» y «no».'],
    ['ar', 'قال: "توقف".', 'قال: «توقف».'],
    ['en', "It's a child's cough, and the parents' worry.", "It’s a child’s cough, and the parents' worry."],
    ['fr', `L'air "pur" d'ici`, 'L’air "pur" d’ici'],
    ['en', "In the '90s we waited...", 'In the ’90s we waited…'],
    ['en', 'Wait - then ask -- twice.', 'Wait – then ask – twice.'],
  ])('%s: %s', (language, text, expected) => {
    expect(set(text, language)).toBe(expected);
    expect(findSlips(expected, language)).toEqual([]);
  });

  it.each([
    'A door of 6" and a man of 5\'10" beside "it".',
    'One "mark that nobody closes.',
    'From 5 - 3 to -2, and 10-year-old well-being.',
    'Four dots .... stay',
    '“Curly” already, and it’s fine…',
  ])('and left alone where nobody can be sure: %s', (text) => {
    expect(set(text)).toBe(text);
  });

  it('takes time in step with the text', () => {
    for (const text of ['"', "'", '...', ' - ', '" ', "a'"]) expect(set(text.repeat(50_000)).length).toBeGreaterThan(0);
  });
});

const fix = (source: string) => fixSource(source, 'a-post.mdx', () => '01KT2BPYX7XBF42JGSP57XC2ZZ').source;
const advised = (source: string) => checkPost(source, 'a-post.mdx').filter(({ rule }) => rule === 'typography');

describe('in a post', () => {
  const slipped: [string, string, string, Record<string, unknown>, Record<string, unknown>][] = [
    ['across emphasis', 'A "*small* word" here.', 'A “*small* word” here.', {}, {}],
    [
      'in a list, a table and a quotation',
      '- it\'s\n\n| a "b" |\n|---|\n| c\'s |\n\n> "d"',
      '- it’s\n\n| a “b” |\n|---|\n| c’s |\n\n> “d”',
      {},
      {},
    ],
    [
      'in words of an element, not in its names',
      `<Warning heading="Don't wait...">\n\nWords.\n\n</Warning>`,
      '<Warning heading="Don’t wait…">\n\nWords.\n\n</Warning>',
      {},
      {},
    ],
    [
      'in the fields that readers see',
      'Words.',
      'Words.',
      { title: `A "plain" title - for a test`, keyPoints: ["It's one.", 'Two...', "The child's third."] },
      { title: 'A “plain” title – for a test', keyPoints: ['It’s one.', 'Two…', 'The child’s third.'] },
    ],
  ];
  it.each(slipped)('%s', (_name, before, after, fields, fixedFields) => {
    const fixed = fix(aPost(before, fields));
    expect(advised(aPost(before, fields))).toHaveLength(1);
    expect(checkPost(fixed, 'a-post.mdx')).toEqual(checkPost(aPost(after, fixedFields), 'a-post.mdx'));
    expect(advised(fixed)).toEqual([]);
    expect(fixed.slice(fixed.indexOf('\n---\n'))).toBe(aPost(after).slice(aPost(after).indexOf('\n---\n')));
    expect(fix(fixed)).toBe(fixed);
  });

  it.each([
    ['code', 'Type `it\'s "so"...` here.\n\n```\na - "b"\n```'],
    ['addresses', 'See [the page](https://example.org/it\'s-"here"...) and https://example.org/it\'s.'],
    ['comments', `{/* don't "look" */}\n\nWords.`],
    ['marks across two paragraphs', 'He said "one.\n\nAnd two."'],
  ])('and not in %s', (_name, body) => {
    expect(advised(aPost(body))).toEqual([]);
    expect(fix(aPost(body))).toBe(aPost(body));
  });

  it('nor in references, which are others’ words', () => {
    const references = ['first-source', 'second-source'].map((id) => ({
      id,
      type: 'guideline',
      title: `Children's "health" - overview`,
      organisation: 'A society',
      year: 2024,
      url: 'https://example.org/a',
    }));
    expect(fix(aPost('Words.', { references }))).toBe(aPost('Words.', { references }));
  });
});

it('holds on the page of a physician too, which has no id and no changes', () => {
  const page = (interest: string, words: string) =>
    `---\nname: Dr Shaun O'Neill\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: [${interest}]\nconflicts: none\n---\n\n${words}\n`;
  const [before, after] = [page("Children's health", 'I say "ask".'), page('Children’s health', 'I say “ask”.')];
  expect(examinePhysician(before).problems.map(({ rule }) => rule)).toEqual(['typography']);
  expect(fixPhysician(before).source).toBe(after);
  expect(examinePhysician(after).problems).toEqual([]);
});
