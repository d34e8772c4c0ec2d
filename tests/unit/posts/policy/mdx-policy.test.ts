import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { findLinkFault } from '@/lib/posts/policy/link-policy';
import { aPost, firstBodyLine } from '../a-post';

const firstLine = firstBodyLine();

/** `line:column rule`, with lines counted from the start of the body. */
function report(body: string): string[] {
  return checkPost(aPost(body), 'a-post.mdx')
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, rule }) => `${line - firstLine + 1}:${column} ${rule}`);
}

function messages(body: string): string {
  return checkPost(aPost(body), 'a-post.mdx')
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
    .join('\n');
}

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

describe('code and elements', () => {
  it.each([
    ['an import', 'import x from "y"', '1:1 mdx-import'],
    ['an export', 'export const x = 1', '1:1 mdx-import'],
    ['an expression', 'One {1 + 1} two', '1:5 mdx-expression'],
    ['a block expression', '{process.exit()}', '1:1 mdx-expression'],
    ['empty brackets', 'One {} two', '1:5 mdx-expression'],
    ['a comment with code after it', 'One {/* x */ y} two', '1:5 mdx-expression'],
    ['a spread', '<Warning {...props}>\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['an expression for a value', '<Warning heading={"Hello"}>\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['an attribute without a value', '<Warning heading>\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['an unknown attribute', '<Warning className="x">\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['a handler', '<Warning onClick="x">\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['inner HTML', '<Warning dangerouslySetInnerHTML="x">\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['children by attribute', '<Warning children="x">\n\nx\n\n</Warning>', '1:10 mdx-attribute'],
    ['an attribute that the compiler adds', '<Cite id="first-source" citeNumber="9" />', '1:25 mdx-attribute'],
    ['an attribute twice', '<Cite id="first-source" id="second-source" />', '1:25 mdx-attribute'],
    ['an invalid value', '<CareCard level="mild" heading="Call us">\n\nx\n\n</CareCard>', '1:11 mdx-attribute'],
    ['a missing value', '<CareCard level="urgent">\n\nx\n\n</CareCard>', '1:1 mdx-attribute'],
    ['an unlisted element', '<Banner />', '1:1 mdx-element'],
    ['lower-case HTML', '<section>\n\nx\n\n</section>', '1:1 mdx-element'],
    ['a lower-case list element', '<warning>x</warning>', '1:1 mdx-element'],
    ['a script', '<script>alert(1)</script>', '1:1 mdx-element'],
    ['an inherited name', '<__proto__ />', '1:1 mdx-element'],
    ['a constructor', '<constructor />', '1:1 mdx-element'],
    ['hasOwnProperty', '<hasOwnProperty />', '1:1 mdx-element'],
    ['a member', '<CareCard.constructor />', '1:1 mdx-element'],
    ['a namespace', '<svg:a />', '1:1 mdx-element'],
    ['a fragment', '<>x</>', '1:1 mdx-element'],
    ['an element never closed', 'One.\n\n<Warning>\n\nx', '3:1 mdx-syntax'],
    ['an element never opened', 'One.\n\n</Warning>', '3:2 mdx-syntax'],
    ['elements crossed', '<Warning>\n\n<Do>\n\n</Warning>\n\n</Do>', '5:1 mdx-syntax'],
  ])('refuses %s', (_name, body, place) => {
    expect(report(body)).toContain(place);
  });

  it.each([
    ['a block among words', 'One <Warning>two</Warning> three', '1:5 mdx-place'],
    ['an element in a heading', '## One <Term id="x" />', '1:8 mdx-place'],
    ['an element in a link', '[one <Cite id="first-source" />](/posts)', '1:6 mdx-place'],
    ['a term in strong words', '**one <Term id="x">two</Term>**', '1:7 mdx-place'],
    ['a link inside a term', '<Term id="x">[one](/posts)</Term>', '1:1 mdx-inside'],
    ['a term over several lines', '<Term id="x">\nwords\n</Term>', '1:1 mdx-inside'],
    [
      'a card in a card',
      '<CareCard level="urgent" heading="Call">\n\n<CareCard level="urgent" heading="Call">\n\nx\n\n</CareCard>\n\n</CareCard>',
      '3:1 mdx-place',
    ],
    ['words in a Do', '<Do>\n\nWords.\n\n</Do>', '1:1 mdx-inside'],
    ['a numbered Dont', '<Dont>\n\n1. One\n\n</Dont>', '1:1 mdx-inside'],
    ['steps without numbers', '<Steps>\n\n- One\n\n</Steps>', '1:1 mdx-inside'],
    ['a timeline without a list', '<Timeline>\n\nWords.\n\n</Timeline>', '1:1 mdx-inside'],
    ['an empty warning', '<Warning>\n\n</Warning>', '1:1 mdx-inside'],
    ['words in a citation', '<Cite id="first-source">x</Cite>', '1:1 mdx-inside'],
    ['one option', '<Options>\n\n<Option name="Wait" kind="nothing">x</Option>\n\n</Options>', '1:1 mdx-inside'],
    [
      'options without doing nothing',
      '<Options>\n\n<Option name="One">x</Option>\n\n<Option name="Two">y</Option>\n\n</Options>',
      '1:1 mdx-inside',
    ],
    ['an option by itself', '<Option name="One">\n\nx\n\n</Option>', '1:1 mdx-place'],
    [
      'another element among options',
      '<Options>\n\n<Option name="One" kind="nothing">x</Option>\n\n<Option name="Two">y</Option>\n\n<Warning>z</Warning>\n\n</Options>',
      '7:1 mdx-place',
    ],
    ['a dose in a doctor’s note', '<DoctorNote>\n\nI take 400 mg twice a day.\n\n</DoctorNote>', '3:1 dose-in-opinion'],
  ])('refuses %s', (_name, body, place) => {
    expect(report(body)).toContain(place);
  });

  it.each([
    [
      'a trailing zero',
      '<Dose medication="ibuprofen" amount="5.0 mg" frequency="once a day" cite="first-source" />',
      'read as 50',
    ],
    [
      'a naked point',
      '<Dose medication="ibuprofen" amount=".5 mg" frequency="once a day" cite="first-source" />',
      'read as 5',
    ],
    [
      'a Latin short form',
      '<Dose medication="ibuprofen" amount="5 mg" frequency="bid" cite="first-source" />',
      'in words',
    ],
    [
      'micrograms cut short',
      '<Dose medication="ibuprofen" amount="50 mcg" frequency="once a day" cite="first-source" />',
      'micrograms',
    ],
    [
      'a dose without its source',
      '<Dose medication="ibuprofen" amount="5 mg" frequency="once a day" />',
      '`cite` is missing',
    ],
    [
      'a risk without its source',
      '<RiskCompare who="people" treatment="a statin" outcome="have a stroke" without="3" with="2" of="100" />',
      '`cite` is missing',
    ],
    [
      'more people than there are',
      '<RiskCompare who="people" treatment="a statin" outcome="have a stroke" without="300" with="2" of="100" cite="first-source" />',
      'more people than',
    ],
    [
      'an odd denominator',
      '<RiskCompare who="people" treatment="a statin" outcome="have a stroke" without="3" with="2" of="77" cite="first-source" />',
      '10, 100, 1000',
    ],
    ['a figure without words', '<Figure src="/media/x.png" alt="" />', 'alt'],
    ['a figure from elsewhere', '<Figure src="https://example.org/x.png" alt="A picture" />', '/media/'],
  ])('refuses %s', (_name, body, advice) => {
    expect(messages(body)).toContain(advice);
  });

  it('accepts every element as its example shows it', () => {
    const body = [
      '## Words about it',
      '<CareCard level="urgent" heading="Call us today if:">\n\n- one\n\n</CareCard>',
      '<Warning>\n\nWords.\n\n</Warning>',
      '<Do heading="What helps">\n\n- one\n\n</Do>',
      '<Dont>\n\n- one\n\n</Dont>',
      'A <Term id="x">word</Term> and <Medication name="metformin" brands="Glucophage" />.',
      '<Dose medication="ibuprofen" who="adults" amount="400 mg" route="by mouth" frequency="up to three times a day" timing="with food" duration="3 days" most="1,200 mg in 24 hours" cite="first-source" />',
      '<RiskCompare who="people like you" treatment="a statin" outcome="have a heart attack" without="10" with="7" of="100" over="10 years" cite="second-source" />',
      '<Steps>\n\n1. One\n2. Two\n\n</Steps>',
      '<Timeline heading="What to expect">\n\n- **Day 1**: rest\n\n</Timeline>',
      '<Options>\n<Option name="Wait" kind="nothing">\n\nWords.\n\n</Option>\n<Option name="Tablets">More words.</Option>\n</Options>',
      '<Figure src="/media/cuff.webp" alt="A cuff around an arm" caption="The cuff." width="600" height="400" />',
      '<DoctorNote>\n\nMy view.\n\n</DoctorNote>',
      '<PatientVoice who="A man in his 60s">\n\nMy story.\n\n</PatientVoice>',
      '<Uncertainty>Nobody knows yet.</Uncertainty>',
    ].join('\n\n');
    expect(messages(body)).toBe('');
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
