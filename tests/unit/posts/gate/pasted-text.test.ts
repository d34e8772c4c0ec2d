import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { fixSource } from '@/lib/posts/gate/fix-source';
import { aPost } from '../a-post';

const rulesOf = (source: string) =>
  checkPost(source, 'a-post.mdx')
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('pasted text that did not become what it was meant to be', () => {
  it.each([
    ['a heading with a space that does not break', '##\u00A0When to come'],
    ['a heading without a space', '##When to come'],
    ['a list of bullets', 'Bring:\n\n•\ta list\n•\ta monitor'],
    ['one bullet', 'Bring:\n• a list'],
    ['a list with spaces that do not break', '-\u00A0first\n-\u00A0second'],
    ['a numbered list without spaces', '1.First\n2.Second'],
    ['a list of letters', 'a) first\nb) second'],
    ['a list of dashes', '– first\n– second'],
    ['words above a line of hyphens', 'Words then a rule\n---'],
    ['a table without its second row', '| a | b |\n| 1 | 2 |'],
    ['columns parted by tabs', 'Morning\t5\t10'],
    ['stars that make nothing bold', 'Take ** half ** of it.'],
    ['a link with a space in it', 'See [the page] (https://example.org).'],
    ['a tag that readers would see', 'One \\<div>two\\</div>'],
  ])('is refused: %s', (_what, body) => {
    expect(rulesOf(aPost(body))).toContain('lost-structure');
  });

  it.each([
    '## When to come',
    '- first\n- second',
    '1. First\n2. Second',
    'A rule:\n\n---\n\nThe end.',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    'A dose – if any – is small.',
    'Take **half** of it, 5 \\* 2.',
    '1.5 litres a day.\n2.5 in summer.',
    '(see below) and more',
    'Words then equals signs\n===',
    '[the page](https://example.org)',
  ])('is told from what did: %s', (body) => {
    expect(rulesOf(aPost(body))).not.toContain('lost-structure');
  });

  it('points at its line', () => {
    const source = aPost('Bring this.\n• a list');
    const [problem] = checkPost(source, 'a-post.mdx').filter(({ rule }) => rule === 'lost-structure');
    expect(source.split('\n')[(problem?.line ?? 0) - 1]).toBe('• a list');
  });
});

describe('the one list of forbidden characters', () => {
  const forbidden = [
    '\u0007',
    '\u000B',
    '\u0085',
    '\u0092',
    '\u00AD',
    '\u2028',
    '\u202E',
    '\u2060',
    '\u3164',
    '\uF0B7',
    '\uFFFD',
  ];

  it.each(forbidden.map((mark) => [`U+${mark.charCodeAt(0).toString(16)}`, mark]))(
    'holds %s, in the body and above it',
    (_name, mark) => {
      expect(rulesOf(aPost(`Take 5${mark}10 drops.`))).toContain('hidden-character');
      expect(
        rulesOf(aPost('Words.', { keyPoints: [`The first${mark} point.`, 'The second point.', 'The third point.'] })),
      ).not.toEqual([]);
    },
  );

  it.each(['می‌خواهم', '👩‍⚕️', 'بخاخ‏', 'ไทย\u200Bไทย', 'naïve café Zoë'])(
    'leaves alone what a language needs: %s',
    (words) => {
      expect(rulesOf(aPost(words))).toEqual([]);
    },
  );

  it('tells letters that were saved in the wrong way', () => {
    expect(rulesOf(aPost('It doesnâ€™t hurt.'))).toContain('hidden-character');
    expect(rulesOf(aPost('Das Ã¶dem'))).toContain('hidden-character');
  });
});

describe('what --fix repairs of pasted text', () => {
  it.each([
    ['bullets', 'Bring:\n\n•\ta list\n•\u00A0a monitor', 'Bring:\n\n- a list\n- a monitor'],
    ['soft hyphens', 'hyper\u00ADtension', 'hypertension'],
    ['marks of Windows-1252', 'It doesn\u0092t hurt.', 'It doesn’t hurt.'],
  ])('%s', (_what, pasted, fixed) => {
    const { source, done } = fixSource(aPost(pasted), 'a-post.mdx', () => '');
    expect(done.length).toBeGreaterThan(0);
    expect(source).toContain(fixed);
    expect(rulesOf(source)).toEqual([]);
  });

  it('is nothing where numbers would run together', () => {
    const source = aPost('Take 5\u008510 drops.');
    expect(fixSource(source, 'a-post.mdx', () => '')).toEqual({ source, done: [] });
  });
});

it('says of a missing id what adds it', () => {
  const [problem] = checkPost(aPost('Words.', { id: undefined }), 'a-post.mdx').filter(
    ({ severity }) => severity === 'error',
  );
  expect(problem?.message).toContain('--fix');
});

it('never advises to show a tag to patients', () => {
  for (const tag of ['div', 'span', 'section', 'font']) {
    const [problem] = checkPost(aPost(`<${tag}>words</${tag}>`), 'a-post.mdx').filter(
      ({ rule }) => rule === 'mdx-element',
    );
    expect(problem?.message).toContain('Remove this tag');
    expect(problem?.message).not.toContain('\\<');
  }
});

it('says of a letter that was lost what its author can do', () => {
  const latin1 = Buffer.from('It doesn\u0092t hurt in a caf\u00E9.', 'latin1').toString('utf8');
  const source = aPost(latin1);
  const [problem] = checkPost(source, 'a-post.mdx').filter(({ rule }) => rule === 'hidden-character');
  expect(problem?.message).toContain('"Save as" with the encoding UTF-8');
  expect(
    fixSource(source, 'a-post.mdx', () => ''),
    'nobody knows which letter it was',
  ).toEqual({ source, done: [] });
});

it('tells every fault of the frontmatter in one pass', () => {
  const overrides = {
    summary: 'Too short.',
    title: 'Short',
    published: undefined,
    references: undefined,
    nextReviewDue: '2020-01-01',
  };
  const messages = checkPost(aPost('Words.', overrides), 'a-post.mdx').map(({ message }) => message);
  for (const field of ['title:', 'summary:', 'published:', 'references:', 'nextReviewDue:'])
    expect(messages.filter((message) => message.startsWith(field))).toHaveLength(1);
});
