import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import type { VocabularyName } from '@/lib/posts/files/parse-content';
import { parsePhysicianSource, parsePostSource, parseVocabularySource } from '@/lib/posts/files/parse-content';
import { checkContent } from '@/lib/posts/gate/check-content';
import type { ContentFiles } from '@/lib/posts/gate/content-files';
import { aPost } from '../a-post';

const card = '<CareCard level="emergency" heading="Call now">\n\n- chest pain\n\n</CareCard>';
const picture = '/media/inhaler.webp';

/** A post that breaks the rule, and one as near to it that does not. */
const inOneFile: Record<string, [broken: string, kept: string]> = {
  'alt-text': [aPost(`![](${picture})`), aPost(`![An inhaler](${picture})`)],
  anchor: [aPost('## One\n\n[x](#two)'), aPost('## One\n\n[x](#one)')],
  citation: [aPost('A <Cite id="third-source" />.'), aPost('A <Cite id="first-source" />.')],
  code: [aPost('```take 2\nx\n```'), aPost('```\nx\n```')],
  'dont-says-do': [aPost('<Dont>\n\n- smoke\n\n</Dont>'), aPost('<Dont>\n\n- Do not smoke.\n\n</Dont>')],
  'dose-in-opinion': [
    aPost('<DoctorNote>\n\nTake 400 mg twice a day.\n\n</DoctorNote>'),
    aPost('<DoctorNote>\n\nI would take it slowly.\n\n</DoctorNote>'),
  ],
  'dose-in-text': [aPost('Take 400 mg twice a day.'), aPost('Take the tablets twice a day.')],
  'emergency-card': [aPost('You have chest pain.'), aPost(`You have chest pain.\n\n${card}`)],
  'emergency-number': [aPost('Call 911 now.'), aPost('<CallEmergency /> It took 112 days.')],
  emphasis: [aPost('A count of 5*10*9 per litre.'), aPost('A count of 5 \\* 10 per litre.')],
  footnote: [aPost('One.[^1]\n\n[^1]: Two.'), aPost('One. Two.')],
  frontmatter: [aPost('Words.', { kind: 'advert' }), aPost()],
  heading: [aPost('#### Too deep\n\nWords.'), aPost('## One\n\n### Two\n\nWords.')],
  'hidden-character': [aPost('One\u202E two'), aPost('ضغط الدم')],
  image: [aPost('![An inhaler](https://example.org/a.png)'), aPost(`![An inhaler](${picture})`)],
  link: [aPost('[a](https://example.org "words")'), aPost('[a](https://example.org)')],
  'link-scheme': [aPost('[a](ftp://example.org)'), aPost('[a](mailto:help@example.org)')],
  list: [aPost('1. One\n3. Three'), aPost('3. Three\n4. Four')],
  'long-sentence': [aPost(`${Array(26).fill('word').join(' ')}.`), aPost(`${Array(25).fill('word').join(' ')}.`)],
  'lost-structure': [aPost('• one\n• two'), aPost('- one\n- two')],
  'mdx-attribute': [aPost('<Cite id={1} />'), aPost('<Cite id="first-source" />')],
  'mdx-element': [aPost('<Marquee />'), aPost('\\<Marquee />')],
  'mdx-expression': [aPost('Take {2} tablets.'), aPost('Take \\{2\\} tablets.')],
  'mdx-import': [aPost('import duties raise prices.'), aPost('The import duties raise prices.')],
  'mdx-inside': [aPost('<Do>\n\nWords.\n\n</Do>'), aPost('<Do>\n\n- Words.\n\n</Do>')],
  'mdx-place': [aPost('## One <Cite id="first-source" />\n\nWords.'), aPost('## One\n\nWords.')],
  'mdx-syntax': [aPost('HbA1c <48 is good.'), aPost('HbA1c \\<48 is good.')],
  nesting: [aPost(`${'>'.repeat(60)} deep`), aPost(`${'>'.repeat(6)} deep`)],
  'numbers-together': [aPost('Take 2 500 mg tablets.'), aPost('Take two 500 mg tablets.')],
  placeholder: [aPost('The dose is TK.'), aPost('The dose is known.')],
  'reading-grade': [
    aPost('Considerable pharmacological experimentation necessitates multidisciplinary deliberation. '.repeat(20)),
    aPost('The cat sat on the mat. '.repeat(30)),
  ],
  'relative-risk': [
    aPost('It lowers your risk by 50%.'),
    aPost('It lowers your risk by 50%, from 2 in 100 to 1 in 100.'),
  ],
  'short-form': [aPost('Have an ECG today.'), aPost('Have a heart tracing (ECG) today.')],
  size: [aPost('word '.repeat(5000)), aPost('word '.repeat(500))],
  'struck-out': [aPost('~~5 mg~~ 10 mg'), aPost('~5 mg')],
  table: [aPost('| a | b |\n|---|---|\n| 1 |'), aPost('| a | b |\n|---|---|\n| 1 | 2 |')],
  typography: [aPost("It's one."), aPost('It’s one.')],
  wording: [aPost('Help for diabetics.'), aPost('Help for people with diabetes.')],
  yaml: [aPost().replace('kind: ', 'kind:'), aPost()],
};

type Texts = Partial<Record<VocabularyName, string>> & {
  posts?: Record<string, string>;
  people?: Record<string, string>;
};

const person = (role = 'physician') =>
  `---\nname: Dr Ada Hill\nrole: ${role}\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nWords.\n`;
const second = (overrides: Record<string, unknown> = {}) =>
  aPost('Words.', { id: '01KT2BPYX7XBF42JGSP57XC28A', title: 'Another plain title', ...overrides });
const series = '- {id: a-series, title: A series, summary: Some posts together., posts: [a-post]}';

const inAFolder: Record<string, [broken: Texts, kept: Texts]> = {
  'broken-link': [
    { posts: { 'a-post': aPost('[x](/posts/b-post)') } },
    { posts: { 'a-post': aPost('[x](/posts/b-post)'), 'b-post': second() } },
  ],
  circle: [
    { posts: { 'a-post': aPost('Words.', { supersedes: ['b-post'] }), 'b-post': second({ supersedes: ['a-post'] }) } },
    { posts: { 'a-post': aPost('Words.', { supersedes: ['b-post'] }), 'b-post': second() } },
  ],
  'file-name': [{ posts: { 'A-Post': aPost() } }, { posts: { 'a-post': aPost() } }],
  glossary: [{ glossary: '- {id: gout}' }, {}],
  person: [{ people: { 'ada-hill': person('nurse'), 'ben-moss': person() } }, {}],
  post: [
    { posts: { 'a-post': aPost('Words.', { related: ['b-post'] }) } },
    { posts: { 'a-post': aPost('Words.', { related: ['b-post'] }), 'b-post': second() } },
  ],
  resources: [{ resources: '- {id: one}' }, { resources: '' }],
  'review-overdue': [{ posts: { 'a-post': aPost('Words.', { nextReviewDue: '2026-05-31' }) } }, {}],
  series: [{ series }, { series, posts: { 'a-post': aPost('Words.', { series: 'a-series' }) } }],
  term: [
    { posts: { 'a-post': aPost('A <Term id="gout">word</Term>.') } },
    { posts: { 'a-post': aPost('A <Term id="hypertension">word</Term>.') } },
  ],
  topic: [{ posts: { 'a-post': aPost('Words.', { topics: ['lungs'] }) } }, {}],
  topics: [{ topics: '- {id: heart}' }, {}],
  translation: [
    { posts: { 'a-post': aPost(), 'a-post.es': second({ language: 'fr' }) } },
    { posts: { 'a-post': aPost(), 'a-post.es': second({ language: 'es' }) } },
  ],
  unique: [{ posts: { 'a-post': aPost(), 'b-post': aPost() } }, { posts: { 'a-post': aPost(), 'b-post': second() } }],
};

function rulesBroken(texts: Texts): string[] {
  const list = <Name extends VocabularyName>(name: Name, text: string) => ({
    file: `${name}.yaml`,
    parsed: parseVocabularySource(name, texts[name] ?? text),
  });
  const files: ContentFiles = {
    posts: Object.entries(texts.posts ?? { 'a-post': aPost() }).map(([slug, source]) => {
      return { slug, file: `posts/${slug}.mdx`, source, parsed: parsePostSource(source), words: 1 };
    }),
    physicians: Object.entries(texts.people ?? { 'ada-hill': person(), 'ben-moss': person() }).map(
      ([handle, source]) => {
        return { handle, file: `physicians/${handle}.mdx`, source, parsed: parsePhysicianSource(source) };
      },
    ),
    topics: list('topics', '- {id: heart, title: Heart, summary: All about the heart.}'),
    series: list('series', ''),
    glossary: list(
      'glossary',
      '- {id: hypertension, term: Hypertension, plain: high pressure, gloss: It pushes hard.}',
    ),
    resources: list('resources', ''),
  };
  return checkContent(files, new Date('2026-06-01T00:00:00Z')).map(({ rule }) => rule);
}

const rulesOf = (source: string): string[] => checkPost(source, 'a-post.mdx').map(({ rule }) => rule);

describe.each(Object.entries(inOneFile))('the rule %s', (rule, [broken, kept]) => {
  it('is broken by one post and kept by its neighbour', () => {
    expect(rulesOf(broken)).toContain(rule);
    expect(rulesOf(kept)).not.toContain(rule);
  });
});

describe.each(Object.entries(inAFolder))('the rule %s', (rule, [broken, kept]) => {
  it('is broken by one folder and kept by its neighbour', () => {
    expect(rulesBroken(broken)).toContain(rule);
    expect(rulesBroken(kept)).not.toContain(rule);
  });
});

/** As the gate's sources name them: beside `rule:`, or first among the words of a refusal. */
const named = [
  /\brule: '([a-z][a-z-]+)'/g,
  /\b(?:refuse|report|fault|atStart)\(\s*(?:[^,'"()]+(?:\([^)]*\))?[^,'"()]*,\s*)?'([a-z-]+)'/g,
  /\brefusal\(\s*\w+,\s*(?:\w+|\[[^\]]*\]),\s*'([a-z-]+)'/g,
];
/** Here the first word of a refusal is a field. */
const otherwise = new Set(['frontmatter-rules.ts', 'reference-schema.ts']);

it('leaves no rule of the gate without a fixture', () => {
  const folder = path.resolve('lib/posts');
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !otherwise.has(path.basename(name)))
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return named.flatMap((pattern) => [...text.matchAll(pattern)].map(([, rule = '']) => rule));
    });
  expect(rules.length).toBeGreaterThan(60);
  // Pictures have bytes instead of words: pictures.test.ts has their fixtures.
  const ofPictures = ['media-missing', 'media-size', 'media-type'];
  const covered = new Set([...Object.keys(inOneFile), ...Object.keys(inAFolder), ...ofPictures]);
  expect([...new Set(rules)].filter((rule) => !covered.has(rule))).toEqual([]);
});
