import { describe, expect, it } from 'vitest';
import type { VocabularyName } from '@/lib/posts/files/parse-content';
import { parsePhysicianSource, parsePostSource, parseVocabularySource } from '@/lib/posts/files/parse-content';
import { checkContent } from '@/lib/posts/gate/check-content';
import { aFrontmatter, aPost } from '../a-post';

const physician =
  '---\nname: Dr Ada Hill\nrole: physician\ncredentials: MD\nregistration: None\nspecialty: General\nlanguages: [English]\ninterests: []\nconflicts: none\n---\n\nWords.\n';
const topics = '- {id: heart, title: Heart, summary: All about the heart.}';

/** What an author is told of one post, and of the lists beside it. */
function told(source: string, lists: Partial<Record<VocabularyName, string>> = {}): string[] {
  const list = <Name extends VocabularyName>(name: Name, text: string) => ({
    file: `${name}.yaml`,
    parsed: parseVocabularySource(name, lists[name] ?? text),
  });
  const people = ['ada-hill', 'ben-moss'].map((handle) => ({
    handle,
    file: `physicians/${handle}.mdx`,
    source: physician,
    parsed: parsePhysicianSource(physician),
  }));
  return checkContent(
    {
      posts: [{ slug: 'a-post', file: 'posts/a-post.mdx', source, parsed: parsePostSource(source), words: 1 }],
      physicians: people,
      topics: list('topics', topics),
      series: list('series', ''),
      glossary: list('glossary', ''),
      resources: list('resources', ''),
    },
    new Date('2026-02-01T12:00:00Z'),
  )
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file} ${message}`);
}

type Fault = { fields?: Record<string, unknown>; words?: string; says: string };

const reference = (aFrontmatter()['references'] as Record<string, unknown>[])[0];
const other = (aFrontmatter()['references'] as Record<string, unknown>[])[1];

/** Each is wrong by itself, and none of them can be told only from another. */
const faults: Fault[] = [
  { fields: { id: 'short' }, says: 'id:' },
  { fields: { title: 'Short' }, says: 'title:' },
  { fields: { summary: 'Too short.' }, says: 'summary:' },
  { fields: { kind: 'tale' }, says: 'kind:' },
  { fields: { status: 'ready' }, says: 'status:' },
  { fields: { topics: ['no-such-topic'] }, says: 'no-such-topic' },
  { fields: { authors: ['zed-nobody'] }, says: 'physicians/zed-nobody.mdx' },
  { fields: { reviewers: [{ person: 'yan-nobody', date: '2026-01-05', scope: 'change' }] }, says: 'yan-nobody.mdx' },
  { fields: { nextReviewDue: '2026-01-01' }, says: 'comes after `lastReviewed`' },
  { fields: { published: 'soon' }, says: 'published:' },
  { fields: { updated: '2026-01-20' }, says: 'Say in `changes`' },
  { fields: { keyPoints: ['The only point stands here.'] }, says: 'keyPoints' },
  { fields: { related: ['no-such-post'] }, says: 'posts/no-such-post.mdx' },
  { fields: { series: 'no-such-series' }, says: 'no-such-series' },
  { fields: { references: [reference, { ...other, doi: 'none' }] }, says: 'references.1' },
  { fields: { withdrawal: { date: '2026-01-20', reason: 'It is out of date now.' } }, says: 'withdrawal' },
  { fields: { misspelt: 'x' }, says: 'This is not a field' },
  { words: 'A <Term id="no-such-term">word</Term>.', says: 'no-such-term' },
  { words: 'See [this](/posts/no-such-place).', says: 'posts/no-such-place.mdx' },
  { words: 'So they say. <Cite id="no-such-source" />', says: 'no-such-source' },
  { words: '##A heading', says: 'A heading needs a plain space' },
];
/** Those that others could wait for. */
const gates = faults.filter(({ says }) =>
  /^(id|kind|status|published|references|This|no-such-topic|no-such-term)/.test(says),
);
/** Where nobody can tell the one while the other is wrong. */
const waits = (one: Fault, two: Fault): boolean =>
  one.says === 'withdrawal' && Object.hasOwn(two.fields ?? {}, 'status');

const postWith = (...all: Fault[]): string =>
  aPost(
    ['Some plain words.', ...all.flatMap(({ words }) => words ?? [])].join('\n\n'),
    Object.assign({}, ...all.map(({ fields }) => fields ?? {})) as Record<string, unknown>,
  );

describe('whatever else is wrong with a post', () => {
  it.each(faults)('its author is told at once: $says', (fault) => {
    const alone = told(postWith(fault));
    expect(alone.filter((message) => message.includes(fault.says))).toHaveLength(1);
    for (const further of gates.filter((one) => one !== fault && !waits(fault, one)))
      expect(
        told(postWith(fault, further)).filter((message) => message.includes(fault.says)),
        further.says,
      ).not.toEqual([]);
  });

  it('and of all of them together, once each', () => {
    const all = told(postWith(...faults));
    for (const { says } of faults.filter((one) => !faults.some((two) => waits(one, two))))
      expect(all.filter((message) => message.includes(says)).length, says).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it('nothing is said that follows only from another fault', () => {
    expect(
      told(postWith({ fields: { changes: [{ date: 'then' }], updated: '2026-01-20' }, says: '' })).join('\n'),
    ).not.toMatch(/Say in `changes`/);
    expect(told(postWith({ fields: { authors: 'ada-hill' }, says: '' })).join('\n')).not.toMatch(/At least one author/);
    expect(told(postWith({ fields: { kind: 'tale', questionsToAsk: undefined }, says: '' }))).toHaveLength(1);
  });
});

describe('a list that cannot be read', () => {
  it.each(['topics', 'glossary', 'series'] as const)('is the only fault that is told of %s', (name) => {
    const source = aPost('A <Term id="word">word</Term> and [a topic](/topics/heart).', { series: 'a-series' });
    const found = told(source, { glossary: '', [name]: '- {id: [' });
    expect(found.filter((message) => message.startsWith(`${name}.yaml`))).toHaveLength(1);
    expect(found.filter((message) => message.startsWith('posts/') && message.includes(`${name}.yaml`))).toEqual([]);
  });
});
