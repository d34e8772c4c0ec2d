import { describe, expect, it } from 'vitest';
import { messages, report } from '../body-faults';

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
