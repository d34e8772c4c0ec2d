import { describe, expect, it } from 'vitest';
import { createNearest } from '@/lib/posts/model/nearest-posts';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { aFrontmatter } from '../a-post';

const gout = { name: 'Gout', mesh: 'D006073', icd10cm: 'M10' };
const asthma = { name: 'Asthma', mesh: 'D001249', icd10cm: 'J45' };

interface Parts extends Record<string, unknown> {
  slug: string;
  terms?: string[];
}

const told = ({ slug, terms = [], ...overrides }: Parts) => ({
  slug,
  terms,
  value: aFrontmatter({
    conditions: [],
    topics: [slug],
    kind: 'explainer',
    ...overrides,
  }) as unknown as PostFrontmatter,
});

const nearest = (...posts: Parts[]) => createNearest(posts.map(told));
/** Enough that a topic of three is one alone and not of all. */
const crowd = Array.from({ length: 20 }, (_, index) => ({ slug: `crowd-${index}`, topics: [index % 2 ? 'a' : 'b'] }));

describe('the posts nearest to one', () => {
  it('are those of the same condition first, then those of the same topic, whatever their kind', () => {
    const { to } = nearest(
      { slug: 'one', conditions: [gout], topics: ['joints'] },
      { slug: 'same-topic', topics: ['joints'] },
      { slug: 'same-condition', conditions: [gout], kind: 'medicine' },
      { slug: 'nothing', topics: ['lungs'], conditions: [asthma] },
      ...crowd,
    );
    expect(to('one')).toEqual(['same-condition', 'same-topic']);
  });

  it('share more of the words of the glossary when they share a topic; words alone make none near', () => {
    const { to } = nearest(
      { slug: 'one', topics: ['joints'], terms: ['uric-acid', 'tophus'] },
      { slug: 'few-words', topics: ['joints'], terms: ['uric-acid'] },
      { slug: 'more-words', topics: ['joints'], terms: ['uric-acid', 'tophus'] },
      { slug: 'only-words', terms: ['uric-acid', 'tophus'] },
      ...crowd,
    );
    expect(to('one')).toEqual(['more-words', 'few-words']);
  });

  it('leave out drafts, withdrawn posts, the rest of a series, and what a newer post replaces', () => {
    const topics = ['joints'];
    const { to, replacing } = nearest(
      { slug: 'one', topics, series: 'gout-step-by-step' },
      { slug: 'in-series', topics, series: 'gout-step-by-step' },
      { slug: 'draft', topics, status: 'draft' },
      { slug: 'withdrawn', topics, status: 'withdrawn' },
      { slug: 'old', topics },
      { slug: 'new', topics, supersedes: ['old'] },
      { slug: 'new.es', topics, supersedes: ['one'] },
      ...crowd,
    );
    expect(to('one')).toEqual(['new']);
    expect([replacing('old'), replacing('new'), replacing('one')]).toEqual(['new', null, null]);
    expect(to('draft')).toEqual([]);
    expect(to('unknown')).toEqual([]);
  });

  it('put no subject that hurts beneath an ordinary one', () => {
    const { to } = nearest(
      { slug: 'headache', topics: ['brain'] },
      { slug: 'loss', topics: ['brain'], sensitive: 'grief' },
      { slug: 'loss-later', topics: ['brain'], sensitive: 'grief' },
      ...crowd,
    );
    expect(to('headache')).toEqual([]);
    expect(to('loss')).toEqual(['loss-later', 'headache']);
  });

  it('are none for a topic that everybody has', () => {
    const { to } = nearest(...crowd.map((post) => ({ ...post, topics: ['health'] })));
    expect(to('crowd-1')).toEqual([]);
  });

  it('are the same whatever the order of the files', () => {
    const posts: Parts[] = [...crowd, { slug: 'one', topics: ['a'] }];
    expect(nearest(...posts).to('one')).toEqual(nearest(...[...posts].reverse()).to('one'));
    expect(nearest(...posts).to('one').length).toBeLessThanOrEqual(8);
  });
});
