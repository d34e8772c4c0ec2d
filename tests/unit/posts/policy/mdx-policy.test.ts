import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { findLinkFault } from '@/lib/posts/policy/link-policy';
import { aPost } from '../a-post';
import { messages, report } from '../body-faults';

describe('clinical prose that trips MDX', () => {
  it.each([
    ['less than a number', 'HbA1c <48 mmol/mol is good.', '1:7 mdx-syntax', '\\<48'],
    ['less than, with a point', 'The p value was p <0.05 here.', '1:19 mdx-syntax', '\\<0.05'],
    ['less than or equal', 'Aim for <=140 at rest.', '1:9 mdx-syntax', '\\<=140'],
    ['less than on the third line', 'One.\n\nTwo.\nAge <5 years.', '4:5 mdx-syntax', '\\<5'],
    ['less than in a list', '- one\n- under <10 kg', '2:9 mdx-syntax', '\\<10'],
    ['less than in a table', '| a | b |\n|---|---|\n| <5 | x |', '3:3 mdx-syntax', '\\<5'],
    ['curly brackets', 'Take {2} tablets.', '1:6 mdx-expression', '\\{'],
    ['words in curly brackets', 'Take {two tablets} now.', '1:6 mdx-expression', '\\{'],
    ['one curly bracket', 'Take {2 tablets.', '1:6 mdx-expression', '\\{'],
    ['a curly bracket on a later line', 'One.\n\nA set { of things.\n\nMore.', '3:7 mdx-expression', '\\{'],
    ['a bracket after one in code', 'Type `{` or {x y}.', '1:13 mdx-expression', '\\{'],
    ['a line break', 'One<br>two', '1:4 mdx-syntax', 'backslash'],
    ['a closed line break', 'One<br/>two', '1:4 mdx-element', 'backslash'],
    ['an HTML comment', 'One.\n\n<!-- note -->', '3:1 mdx-syntax', '{/*'],
    ['a web address in angles', 'See <https://example.org>.', '1:5 mdx-syntax', '[words](https://'],
    ['an e-mail in angles', 'Ask <help@example.org>.', '1:5 mdx-syntax', '[words]('],
    ['a paragraph that begins with import', 'import duties raise prices.', '1:1 mdx-import', 'another word'],
    ['a paragraph that begins with export', 'One.\n\nexport rules differ.', '3:1 mdx-import', 'another word'],
    ['a star between numbers', 'A count of 5*10*9 per litre.', '1:13 emphasis', '\\*'],
  ])('%s', (_name, body, place, advice) => {
    expect(report(body)).toContain(place);
    expect(messages(body)).toContain(advice);
  });

  it('reports every mark in one go', () => {
    expect(report('HbA1c <48 and p <0.05.\n\nTake {2 tablets} or {3 tablets}.')).toEqual([
      '1:7 mdx-syntax',
      '1:17 mdx-syntax',
      '3:6 mdx-expression',
      '3:21 mdx-expression',
    ]);
  });

  it.each([
    ['escaped marks', 'HbA1c \\<48, a set \\{2\\}, 5 \\* 10.'],
    ['a mark between spaces', 'If a < b and 3 > 2.'],
    ['an approximate dose', 'About ~5 to ~10 units, or ~5~ more.'],
    ['a comment', 'One {/* for the editor */} two.'],
    ['plus-minus and ranges', 'It is 5–10 % ± 2, at 37.5 °C.'],
    ['a list that starts at three', '3. Three\n4. Four'],
    ['the same number on every line', '1. One\n1. Two'],
    ['underscores inside words', 'The file_name_here stays.'],
    ['code', '`a {b} <c>` stays.'],
    ['a table', '| a | b |\n|---|:-:|\n| 1 | 2 |'],
    ['right-to-left words', 'ضغط الدم المرتفع'],
  ])('accepts %s', (_name, body) => {
    expect(report(body)).toEqual([]);
  });
});

describe('what would vanish or change without a word', () => {
  it.each([
    ['cells beyond the first row', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', '3:1 table'],
    ['a row that is short', '| a | b |\n|---|---|\n| 1 |', '3:1 table'],
    ['a table without names', '| | |\n|---|---|\n| 1 | 2 |', '1:1 table'],
    ['a list that skips a number', '1. One\n3. Three', '2:1 list'],
    ['a definition', '[Take 2]: daily', '1:1 link'],
    ['a link by reference', 'See [this].\n\n[this]: https://example.org', '1:5 link'],
    ['a footnote', 'One.[^1]\n\n[^1]: Two.', '3:1 footnote'],
    ['words after back-ticks', '```take 2\nx\n```', '1:1 code'],
    ['words struck out', '~~5 mg~~ 10 mg', '1:1 struck-out'],
    ['a tick box', '- [ ] one', '1:1 list'],
    ['a title on a link', '[a](https://example.org "words")', '1:1 link'],
    ['a hidden character', 'One\u202E two', '1:1 hidden-character'],
    ['a hidden character by entity', 'One&#x202E; two', '1:1 hidden-character'],
  ])('%s', (_name, body, place) => {
    expect(report(body)).toContain(place);
  });
});

describe('headings, pictures, citations, anchors and placeholders', () => {
  it.each([
    ['a second title', '# One', '1:1 heading'],
    ['a level skipped at the start', '### One', '1:1 heading'],
    ['a level skipped later', '## One\n\n#### Two', '3:1 heading'],
    ['a level too deep', '## One\n\n### Two\n\n#### Three\n\n##### Four', '7:1 heading'],
    ['an empty heading', '##', '1:1 heading'],
    ['a heading in a list', '- ## One', '1:3 heading'],
    ['a picture without words', '![](/media/x.png)', '1:1 alt-text'],
    ['a picture from elsewhere', '![x](https://example.org/x.png)', '1:1 image'],
    ['a picture that climbs out', '![x](/media/../secret.png)', '1:1 image'],
    ['a citation that leads nowhere', 'One <Cite id="third-source" />', '1:5 citation'],
    ['an anchor that leads nowhere', '## One\n\n[x](#two)', '3:1 anchor'],
    ['a link without words', '[](https://example.org)', '1:1 link'],
    ['TK', 'The dose is TK mg.', '1:13 placeholder'],
    ['TODO', 'One.\n\nTODO check this.', '3:1 placeholder'],
    ['lorem', 'Lorem ipsum dolor.', '1:1 placeholder'],
    ['a bracket to fill', 'See [insert link].', '1:5 placeholder'],
  ])('refuses %s', (_name, body, place) => {
    expect(report(body)).toContain(place);
  });

  it('finds a placeholder in the frontmatter', () => {
    const source = aPost('Words.', { title: 'TODO write a title' });
    expect(checkPost(source, 'a-post.mdx').map(({ line, rule }) => `${line} ${rule}`)).toContain('3 placeholder');
  });

  it('asks for every source to be cited', () => {
    const source = aPost('Words.').replace('<Cite id="second-source" />', '');
    expect(checkPost(source, 'a-post.mdx').map(({ rule }) => rule)).toEqual(['citation']);
  });

  it('accepts links within the page, in the spelling the page uses', () => {
    expect(
      report(
        '## What’s it for?\n\n[x](#whats-it-for) [y](#comments) [z](#references)\n\n## What’s it for?\n\n[w](#whats-it-for-2)',
      ),
    ).toEqual([]);
  });
});

describe('limits', () => {
  it.each([
    ['quotations without end', `${'> '.repeat(60)}x`, 'nesting'],
    ['lists without end', `${'- '.repeat(60)}x`, 'nesting'],
    ['elements without end', `${'<Uncertainty>\n\n'.repeat(60)}x\n\n${'</Uncertainty>\n\n'.repeat(60)}`, 'nesting'],
    ['stars without end', '**a_'.repeat(20_000), 'size'],
    ['brackets without end', '['.repeat(50_000), 'size'],
    ['a file over 200 KB', 'word '.repeat(50_000), 'size'],
  ])('refuses %s', (_name, body, rule) => {
    expect(report(body).join('\n')).toContain(rule);
  });

  it('accepts 40 levels', () => {
    expect(report(`${'> '.repeat(40)}x`)).toEqual([]);
  });
});

it.each([
  ['https://example.org/a?b=c#d', true],
  ['http://example.org', true],
  ['mailto:help@example.org', true],
  ['tel:+441632960000', true],
  ['/posts/one', true],
  ['../one', true],
  ['#one', true],
  ['?page=2', true],
  ['', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['blob:https://example.org/x', false],
  ['file:///etc/passwd', false],
  ['//example.org', false],
  ['/\\example.org', false],
  ['https://user:pass@example.org', false],
  ['https:example.org', false],
  ['https://', false],
  ['mailto:a@b.org?subject=x&body=y', false],
  ['tel:javascript', false],
  ['ftp://example.org', false],
])('the address %j may be used: %s', (address, isAllowed) => {
  expect(findLinkFault(address) === null).toBe(isAllowed);
});
