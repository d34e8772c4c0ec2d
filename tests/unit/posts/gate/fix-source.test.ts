import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { fixSource } from '@/lib/posts/gate/fix-source';
import { hasErrors } from '@/lib/posts/model/problem';
import { aPost } from '../a-post';

const newId = '01KT2BPYX7XBF42JGSP57XC2ZZ';
const fix = (source: string) => fixSource(source, 'a-post.mdx', () => newId);
const change = (date: string) => ({ date, who: 'ada-hill', type: 'typo', summary: 'We mended a word.' });

describe('a repair', () => {
  const repaired: [string, string, string][] = [
    ['writes Windows line ends as one character', aPost().replaceAll('\n', '\r\n'), aPost()],
    [
      'adds a missing id and keeps every other byte',
      aPost('Words.', { id: undefined }),
      aPost('Words.', { id: newId }),
    ],
    [
      'sets `updated` when it lags',
      aPost('Words.', { updated: '2026-02-01', changes: [change('2026-02-01'), change('2026-03-01')] }),
      aPost('Words.', { updated: '2026-03-01', changes: [change('2026-02-01'), change('2026-03-01')] }),
    ],
    [
      'adds `updated` where there are changes',
      aPost('Words.', { changes: [change('2026-03-01')] }),
      aPost('Words.', { updated: '2026-03-01', changes: [change('2026-03-01')] }),
    ],
    [
      'straightens the quotation marks of attributes',
      aPost('A <Term id=“hypertension”>“high” pressure</Term> and <Cite id=‘first-source’ />.'),
      aPost('A <Term id="hypertension">“high” pressure</Term> and <Cite id="first-source" />.'),
    ],
    [
      'puts a plain space where a mark needs one, and keeps the one before a unit',
      aPost('##\u00A0A heading\n\n-\u00A0one of 400\u00A0mg\n\n<Cite\u00A0id="first-source"\u00A0/>'),
      aPost('## A heading\n\n- one of 400\u00A0mg\n\n<Cite id="first-source" />'),
    ],
    ['removes spaces at line ends', aPost('Words. \nMore.\t\n   \nLast.  \n'), aPost('Words.\nMore.\n\nLast.\n')],
  ];
  it.each(repaired)('%s', (_name, before, after) => {
    const fixed = fix(before);
    expect(fixed.source).toBe(after);
    expect(fixed.done).toHaveLength(1);
    expect(hasErrors(checkPost(fixed.source, 'a-post.mdx'))).toBe(false);
    expect(fix(fixed.source)).toEqual({ source: fixed.source, done: [] });
  });

  it('does several at once and says each', () => {
    const source = aPost('A <Cite id=“first-source” />.', { id: undefined }).replaceAll('\n', '\r\n');
    expect(fix(source).done).toEqual([
      'wrote line ends as one character',
      'put straight quotation marks around attributes',
      'added an id',
    ]);
  });
});

describe('nothing is touched', () => {
  const untouched: [string, string][] = [
    ['in a post in order', aPost()],
    ['where two spaces begin a new line', aPost('One line  \nand the next.')],
    ['around code within a line', aPost('Type `one` and\n`two`  \nor `three`.')],
    ['inside code', aPost('```\nWords. \n<Cite id=“x” />\n```')],
    ['in quotation marks of the text', aPost('She said “stop” and <Cite id="first-source" /> ‘why’.')],
    ['in a file with another mistake', aPost('A <Cite id=“first-source” />. Take {2} tablets. ')],
    ['in a file whose YAML cannot be read', aPost('Words. ').replace('title: ', 'title: a: b: ')],
    ['in a file without a fence', 'Words. \r\nMore.'],
    [
      'in an attribute whose words hold a quotation mark',
      aPost('<Warning heading=“say "no" now”>\n\nWords.\n\n</Warning>'),
    ],
  ];
  it.each(untouched)('%s', (_name, source) => {
    expect(fix(source)).toEqual({ source, done: [] });
  });
});
