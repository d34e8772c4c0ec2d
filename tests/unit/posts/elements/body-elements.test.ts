import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { aPost } from '../a-post';
import { renderBody, wordsShown } from '../render-body';

const render = (body: string) => renderBody(aPost(body));
const words = async (body: string) => wordsShown(await render(body)).replace(/\s+/g, ' ');

describe('a care card', () => {
  it.each([
    ['routine', 'Non-urgent advice:'],
    ['urgent', 'Urgent advice:'],
    ['emergency', 'Immediate action required:'],
  ])('%s says so in words', async (level, spoken) => {
    const html = await render(`## One\n\n<CareCard level="${level}" heading="Call us if:">\n\n- one\n\n</CareCard>`);
    expect(html).toContain(`<span class="sr-only">${spoken} </span>Call us if:</span></h3>`);
  });
  it('has a shape of its own for each level, since colour alone is not seen by all', async () => {
    const shapes = await Promise.all(
      ['routine', 'urgent', 'emergency'].map(async (level) => {
        const html = await render(`<CareCard level="${level}" heading="Call us if:">\n\n- one\n\n</CareCard>`);
        return /<path d="([^"]+)"/.exec(html)?.[1];
      }),
    );
    expect(new Set(shapes).size).toBe(3);
  });
  it('has the number of this country to touch in an emergency, and in nothing less', async () => {
    const card = (level: string) => `<CareCard level="${level}" heading="Call us if:">\n\n- one\n\n</CareCard>`;
    expect(await render(card('emergency'))).toContain('href="tel:911"');
    expect(await render(card('urgent'))).not.toContain('href="tel:');
  });
  it('takes the next level of heading, wherever it stands', async () => {
    const card = '<CareCard level="urgent" heading="Call us if:">\n\n- one\n\n</CareCard>';
    expect(await render(card)).toContain('</span>Call us if:</span></h2>');
    expect(await render(`## One\n\n### Two\n\n${card}`)).toContain('</span>Call us if:</span></h4>');
  });
});

const onScreen = (html: string) => html.replace(/<span class="hidden print:inline">[^<]*<\/span>|<\/?span[^>]*>/g, '');
const onPaper = (html: string) => html.replace(/<span class="print:hidden">[^<]*<\/span>|<\/?span[^>]*>/g, '');

describe('a term', () => {
  it('opens its meaning without a script, and starts with the plain word', async () => {
    const html = await render('We call it <Term id="hypertension" />.');
    expect(html).toMatch(/<details class="term"><summary>high blood pressure/);
    expect(onScreen(html)).toContain('Doctors call this “Hypertension”. Blood pushes harder than it should.');
  });
  it('is explained on paper within its sentence, which has a full stop of its own', async () => {
    const html = await render('We call it <Term id="hypertension" />.');
    expect(onPaper(html)).toContain('Hypertension: Blood pushes harder than it should</');
  });
  it('never stands inside a p, which could not hold it', async () => {
    const html = await render(
      'One <Term id="hypertension">raised pressure</Term> two.\n\n- <Term id="hypertension" /> in a list\n\n> <Term id="hypertension" /> quoted',
    );
    for (const [, inside] of html.matchAll(/<p[ >]([\s\S]*?)<\/p>/g)) expect(inside).not.toContain('<details');
    expect(html).toContain('<div role="paragraph" class="paragraph">One ');
  });
});

it('numbers citations in the order of the text, and gives each place its own address', async () => {
  const html = await renderBody(
    aPost('One. <Cite id="second-source" /> Two. <Cite id="first-source" /> Three. <Cite id="second-source" />'),
  );
  const found = [
    ...html.matchAll(/<a id="([^"]+)" href="([^"]+)"[^>]*>\[<span class="sr-only">source <\/span>(\d)\]/g),
  ].map((match) => match.slice(1, 4).join(' '));
  expect(found.slice(0, 3)).toEqual([
    'cite-second-source-1 #ref-second-source 1',
    'cite-first-source-1 #ref-first-source 2',
    'cite-second-source-2 #ref-second-source 1',
  ]);
});

it('reads a dose as one sentence, with its source', async () => {
  const dose =
    '<Dose medication="ibuprofen" who="adults" amount="400 mg" route="by mouth" frequency="up to three times a day" timing="with food" duration="3 days" most="1,200 mg in 24 hours" cite="first-source" />';
  expect(await words(dose)).toContain(
    'The usual dose of ibuprofen for adults is 400 mg by mouth, up to three times a day, with food, for 3 days. Do not take more than 1,200 mg in 24 hours. [ source 1]',
  );
});

/** A dot stands at the beginning of each line and after every ten units of it. */
const dotsOf = (path: string): number =>
  [...path.matchAll(/h(\d+)\.1/g)].reduce((sum, [, length]) => sum + Number(length) / 10 + 1, 0);

describe('a comparison of risks', () => {
  const risk =
    '<RiskCompare who="people like you" treatment="a statin" outcome="have a heart attack" without="10" with="7" of="100" over="10 years" cite="first-source" />';
  it('says both frames on one denominator before it draws them', async () => {
    const said = await words(risk);
    expect(said).toContain('Think of 100 people like you, over 10 years.');
    expect(said).toContain('Without a statin, 10 have a heart attack and 90 do not.');
    expect(said).toContain('With a statin, 7 have a heart attack and 93 do not.');
    expect(said).toContain('That is 3 fewer out of 100 with a statin.');
  });
  it('draws one dot a person, and gives the picture the sentence for words', async () => {
    const html = await render(risk);
    const pictures = [...html.matchAll(/<svg role="img" aria-label="([^"]+)"[^>]*>([\s\S]*?)<\/svg>/g)];
    expect(pictures.map(([, label]) => label)).toEqual([
      'Without a statin, 10 have a heart attack and 90 do not.',
      'With a statin, 7 have a heart attack and 93 do not.',
    ]);
    const drawn = pictures.map(([, , drawing = '']) =>
      [...drawing.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => dotsOf(d)),
    );
    expect(drawn).toEqual([
      [10, 90, 90],
      [7, 93, 93],
    ]);
  });
  it.each([
    [null, 'Think of 1,000 people', '10 have a heart attack and 990 do not.', '3 fewer out of 1,000'],
    ['es', 'Piense en 1000 people', '10 have a heart attack y 990 no.', '3 personas menos de cada 1000'],
    ['ar', '1,000 people', 'have a heart attack: 10. وعدد الباقين: 990.', '3 من كل 1,000'],
  ])('writes thousands as people of that language do: %s', async (language, think, without, fewer) => {
    const html = await renderBody(aPost(risk.replace('of="100"', 'of="1000"')), language);
    const said = wordsShown(html).replace(/\s+/g, ' ');
    for (const words of [think, without, fewer]) expect(said).toContain(words);
  });
  it('weighs little, however many people it shows', async () => {
    const html = await render(risk.replace('of="100"', 'of="1000"'));
    expect(gzipSync(html).length).toBeLessThan(1_500);
  });
  it('says when there are more, or as many', async () => {
    expect(await words(risk.replace('with="7"', 'with="12"'))).toContain('That is 2 more out of 100');
    expect(await words(risk.replace('with="7"', 'with="10"'))).toContain('The number is the same');
  });
});

it.each([
  ['Do', '<Do heading="What helps">\n\n- one\n\n</Do>', 'Do: What helps'],
  ['Dont', '<Dont>\n\n- one\n\n</Dont>', 'Don’t'],
  ['Warning', '<Warning heading="Ask first">\n\none\n\n</Warning>', 'Important: Ask first'],
  ['DoctorNote', '<DoctorNote>\n\none\n\n</DoctorNote>', 'A doctor’s own view'],
  [
    'PatientVoice',
    '<PatientVoice who="A man in his 60s">\n\none\n\n</PatientVoice>',
    'one person’s story, not medical advice',
  ],
  ['Uncertainty', '<Uncertainty>one</Uncertainty>', 'What we do not know yet'],
  ['Medication', 'Take <Medication name="metformin" brands="Glucophage" />.', '(sold as Glucophage)'],
])('%s is labelled in words', async (_name, body, label) => {
  expect(await words(body)).toContain(label);
});

it('shows options side by side, each under its own heading', async () => {
  const html = await render(
    '## One\n\n<Options>\n<Option name="Wait" kind="nothing">First.</Option>\n<Option name="Tablets">Second.</Option>\n</Options>',
  );
  expect(html).toContain('>Your options</h3>');
  expect(html).toContain('>Wait</h4>');
  expect(html).toContain('>Tablets</h4>');
});

it('keeps tables in a named region that a keyboard can scroll, with headings for columns', async () => {
  const html = await render('## What it means\n\n| a | b |\n|:-:|---|\n| 1 | 2 |');
  expect(html).toContain('<div role="region" aria-label="Table: What it means" tabindex="0"');
  expect(html).toContain('<th scope="col">a</th>');
  expect(html).not.toContain('style=');
});

it('opens other sites in the same tab and tells them nothing', async () => {
  const html = await render('[out](https://example.org) and [in](/topics)');
  expect(html).toContain('<a href="https://example.org" rel="noopener">out</a>');
  expect(html).toContain('<a href="/topics">in</a>');
  expect(html).not.toContain('target=');
});

it('gives headings addresses that are unique and never those of the page around', async () => {
  const html = await render('## Comments\n\n## Comments\n\n## Ref-one\n\n## 你好');
  expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1])).toEqual([
    'comments-2',
    'comments-3',
    'section-ref-one',
    '你好',
  ]);
});

it('runs right to left when the language does', async () => {
  expect(await renderBody(aPost('ضغط الدم'), 'ar')).toContain('lang="ar" dir="rtl"');
});
