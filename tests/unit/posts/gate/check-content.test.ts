import { describe, expect, it } from 'vitest';
import type { VocabularyName } from '@/lib/posts/files/parse-content';
import { parsePhysicianSource, parsePostSource, parseVocabularySource } from '@/lib/posts/files/parse-content';
import { checkContent } from '@/lib/posts/gate/check-content';
import type { ContentFiles } from '@/lib/posts/gate/content-files';
import { formatProblem } from '@/lib/posts/model/problem';
import { aPost } from '../a-post';

type Texts = {
  posts?: Record<string, string>;
  physicians?: Record<string, string>;
  series?: string;
  resources?: string;
};

const physician = (role = 'physician') =>
  `---\nname: Dr Ada Hill\nrole: ${role}\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nWords.\n`;
const otherId = '01KT2BPYX7XBF42JGSP57XC28A';

function check(
  {
    posts = { 'a-post': aPost() },
    physicians = { 'ada-hill': physician(), 'ben-moss': physician('nurse') },
    series = '',
    resources = '',
  }: Texts,
  now = '2026-06-01',
) {
  const list = <Name extends VocabularyName>(name: Name, text: string) => ({
    file: `${name}.yaml`,
    parsed: parseVocabularySource(name, text),
  });
  const files: ContentFiles = {
    posts: Object.entries(posts).map(([slug, source]) => ({
      slug,
      file: `posts/${slug}.mdx`,
      source,
      parsed: parsePostSource(source),
      words: 100,
    })),
    physicians: Object.entries(physicians).map(([handle, source]) => ({
      handle,
      file: `physicians/${handle}.mdx`,
      source,
      parsed: parsePhysicianSource(source),
    })),
    topics: list('topics', '- {id: heart, title: Heart, summary: All about the heart.}'),
    series: list('series', series),
    glossary: list(
      'glossary',
      '- {id: hypertension, term: Hypertension, plain: high pressure, gloss: Blood pushes too hard.}',
    ),
    resources: list('resources', resources),
  };
  return checkContent(files, new Date(`${now}T00:00:00Z`))
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}

const second = (overrides: Record<string, unknown> = {}, body = 'Words.') =>
  aPost(body, { id: otherId, title: 'Another plain title', ...overrides });

it('accepts a folder in order', () => {
  expect(
    check({
      posts: {
        'a-post': aPost('A <Term id="hypertension" /> and [a link](/posts/b-post#one).', { related: ['b-post'] }),
        'b-post': second({ related: ['a-post'] }, '## One\n\nWords.'),
      },
    }),
  ).toEqual([]);
});

describe('a folder with', () => {
  const refused: [string, Texts, string][] = [
    [
      'an unknown author',
      { posts: { 'a-post': aPost('Words.', { authors: ['zed-nobody'] }) } },
      'There is no physicians/zed-nobody.mdx',
    ],
    [
      'an unknown reviewer',
      {
        posts: {
          'a-post': aPost('Words.', { reviewers: [{ person: 'zed-nobody', date: '2026-01-05', scope: 'change' }] }),
        },
      },
      'physicians/zed-nobody.mdx',
    ],
    [
      'no physician among the authors',
      { posts: { 'a-post': aPost('Words.', { authors: ['ben-moss'], reviewers: [] }) } },
      'At least one author is a physician',
    ],
    ['an unknown topic', { posts: { 'a-post': aPost('Words.', { topics: ['lungs'] }) } }, 'no topic `lungs`'],
    ['an unknown word', { posts: { 'a-post': aPost('A <Term id="gout">word</Term>.') } }, 'no entry `gout`'],
    ['an unknown series', { posts: { 'a-post': aPost('Words.', { series: 'a-series' }) } }, 'no series `a-series`'],
    [
      'a series that names no post',
      { series: '- {id: a-series, title: A series, summary: Some posts together., posts: [b-post]}' },
      'There is no posts/b-post.mdx',
    ],
    [
      'a series that its post does not know',
      { series: '- {id: a-series, title: A series, summary: Some posts together., posts: [a-post]}' },
      'does not say `series: a-series`',
    ],
    [
      'a series with an id twice',
      {
        series:
          '- {id: one, title: One, summary: Some posts together., posts: []}\n- {id: one, title: Two, summary: Some posts together., posts: []}',
      },
      '`one` stands here twice',
    ],
    [
      'a resource with an unknown topic',
      {
        resources:
          '- {id: one, title: One, organisation: A society, url: "https://example.org", reason: It is careful., checked: 2026-01-01, topics: [lungs]}',
      },
      'no topic `lungs`',
    ],
    [
      'a resource that is a script',
      {
        resources:
          '- {id: one, title: One, organisation: A society, url: "javascript:x", reason: It is careful., checked: 2026-01-01, topics: []}',
      },
      'web address',
    ],
    [
      'an id twice',
      { posts: { 'a-post': aPost(), 'b-post': aPost('Words.', { title: 'Another plain title' }) } },
      'posts/a-post.mdx has the same id',
    ],
    [
      'a title twice',
      { posts: { 'a-post': aPost(), 'b-post': aPost('Words.', { id: otherId, title: 'A PLAIN title for a test' }) } },
      'posts/a-post.mdx has the same title',
    ],
    [
      'an old address that is in use',
      { posts: { 'a-post': aPost('Words.', { redirectFrom: ['b-post'] }), 'b-post': second() } },
      'still has this address',
    ],
    [
      'an old address twice',
      {
        posts: {
          'a-post': aPost('Words.', { redirectFrom: ['c-post'] }),
          'b-post': second({ redirectFrom: ['c-post'] }),
        },
      },
      'same old address',
    ],
    [
      'an unknown related post',
      { posts: { 'a-post': aPost('Words.', { related: ['c-post'] }) } },
      'There is no posts/c-post.mdx',
    ],
    [
      'a post related to itself',
      { posts: { 'a-post': aPost('Words.', { related: ['a-post'] }) } },
      'cannot name itself',
    ],
    [
      'a circle of replacements',
      {
        posts: { 'a-post': aPost('Words.', { supersedes: ['b-post'] }), 'b-post': second({ supersedes: ['a-post'] }) },
      },
      'in the end, itself',
    ],
    ['a link to no post', { posts: { 'a-post': aPost('[x](/posts/c-post)') } }, 'There is no posts/c-post.mdx'],
    [
      'a link to a draft',
      { posts: { 'a-post': aPost('[x](/posts/b-post)'), 'b-post': second({ status: 'draft' }) } },
      'is a draft',
    ],
    [
      'a link to no heading',
      { posts: { 'a-post': aPost('[x](/posts/b-post#two)'), 'b-post': second({}, '## One\n\nWords.') } },
      'no heading with the address #two',
    ],
    ['a link to no page', { posts: { 'a-post': aPost('[x](/nowhere)') } }, 'no page /nowhere'],
    ['a link to no topic', { posts: { 'a-post': aPost('[x](/topics/lungs)') } }, 'no page /topics/lungs'],
    ['a link to an inherited name', { posts: { 'a-post': aPost('[x](/constructor/x)') } }, 'no page /constructor/x'],
    ['a link from where it stands', { posts: { 'a-post': aPost('[x](b-post)') } }, 'from the top'],
    ['a file with capitals', { posts: { 'A-Post': aPost() } }, 'lower-case letters'],
    [
      'a physician who cites',
      { physicians: { 'ada-hill': `${physician()}\n<Cite id="first-source" />\n`, 'ben-moss': physician() } },
      'no references to cite',
    ],
    [
      'code on a physician’s page',
      { physicians: { 'ada-hill': `${physician()}\n{1}\n`, 'ben-moss': physician() } },
      'Curly brackets',
    ],
  ];
  it.each(refused)('%s is refused', (_name, texts, message) => {
    expect(check(texts).join('\n')).toContain(message);
  });
});

it('refuses a published post whose review is overdue on the day it is checked', () => {
  expect(check({}, '2028-01-05')).toEqual([]);
  expect(check({}, '2028-01-06').join('\n')).toContain('posts/a-post.mdx review-overdue');
});

it('does not refuse a demonstration for that', () => {
  expect(check({ posts: { 'a-post': aPost(undefined, { demonstration: true }) } }, '2028-01-06')).toEqual([]);
});

it('prints a problem the way scripts read it', () => {
  const problem = {
    file: 'posts/a-post.mdx',
    line: 3,
    column: 7,
    severity: 'error' as const,
    rule: 'anchor',
    message: 'No heading.',
  };
  expect(formatProblem(problem)).toBe('posts/a-post.mdx:3:7 error anchor No heading.');
});
