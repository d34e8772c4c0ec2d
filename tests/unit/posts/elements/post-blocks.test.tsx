import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PostCard } from '@/components/posts/post-card';
import { PostHeader } from '@/components/posts/post-header';
import { OldText, ReviewOverdueNotice, WithdrawalBand } from '@/components/posts/post-notices';
import { ChangeList } from '@/components/posts/provenance/change-list';
import { Conflicts } from '@/components/posts/provenance/conflicts';
import { ReferenceList } from '@/components/posts/provenance/reference-list';
import { ReviewBlock } from '@/components/posts/provenance/review-block';
import { postFrontmatterSchema } from '@/lib/posts/model/frontmatter';
import type { Post } from '@/lib/posts/model/post';
import { summarisePost } from '@/lib/posts/reading/summarise-post';
import { aFrontmatter } from '../a-post';
import { wordsShown } from '../render-body';

const ada = { handle: 'ada-hill', name: 'Dr Ada Hill', credentials: 'MD' };
const ben = { handle: 'ben-moss', name: 'Dr Ben Moss', credentials: 'MD' };
const register = {
  people: new Map([ada, ben].map((person) => [person.handle, person])),
  topics: new Map([['heart', { id: 'heart', title: 'Heart', summary: 'About the heart.' }]]),
};

function aReadPost(overrides: Record<string, unknown> = {}): Post {
  const frontmatter = postFrontmatterSchema.parse(aFrontmatter(overrides));
  const summary = summarisePost('a-post', frontmatter, 450, register);
  if (summary === null) throw new Error('This post is not public.');
  return {
    ...summary,
    body: '',
    headings: [],
    frontmatter,
    reviews: (frontmatter.reviewers ?? []).map((review) => ({ ...review, reviewer: ben })),
    references: (frontmatter.references ?? []).map((reference, index) => ({
      ...reference,
      number: index + 1,
      citations: 2 - index,
    })),
    terms: [],
    conditions: frontmatter.conditions ?? [],
    keyPoints: frontmatter.keyPoints ?? [],
    questionsToAsk: [],
    discussion: [],
    aiAssistance: null,
    inSeries: null,
    related: [],
    replaces: [],
    replacedBy: null,
    withdrawal: null,
    people: [ada, ben],
  };
}

const html = (element: React.JSX.Element) => renderToStaticMarkup(element);
const words = (element: React.JSX.Element) => wordsShown(html(element)).replace(/\s+/g, ' ');
const before = new Date('2028-01-05T12:00:00Z');
const after = new Date('2028-01-06T00:00:00Z');

const header = (post: Post, now = before) => (
  <PostHeader post={post} now={now} readings={[]} ways={<a href="#ask">Ask Dr Ada Hill</a>} />
);

describe('the header', () => {
  it('says who wrote and who checked, and when, and leads to asking', () => {
    const said = words(header(aReadPost()));
    expect(said).toMatch(/Dr Ada Hill .*Checked by Dr Ben Moss, 5 January 2026/);
    expect(said).toContain('3 minutes');
    expect(said).toContain('Ask Dr Ada Hill');
  });
  it('claims no review when there was none', () => {
    const said = words(header(aReadPost({ reviewers: [] })));
    expect(said).not.toContain('Checked by');
    expect(said).toContain('Not yet read by a second clinician.');
  });
  it('says in the same place, by the clock alone, that the review is overdue', () => {
    expect(words(header(aReadPost(), after))).toContain('has not been checked for a while');
    expect(words(header(aReadPost(), after))).not.toContain('Checked by');
  });
  it('marks a demonstration in a list', () => {
    expect(words(<PostCard post={aReadPost({ demonstration: true })} />)).toContain('Demonstration');
  });
});

describe('the review block', () => {
  it('says when nobody else has read the page', () => {
    expect(words(<ReviewBlock post={aReadPost({ reviewers: [] })} now={before} />)).toContain(
      'Not yet read by a second clinician.',
    );
  });
  it('never calls a page reviewed that only its authors went through', () => {
    const block = words(<ReviewBlock post={aReadPost({ reviewers: [] })} now={before} />);
    expect(block).toContain('Last checked by its author: 5 January 2026');
    expect(block).not.toContain('last reviewed');
    expect(words(<ReviewBlock post={aReadPost()} now={before} />)).toContain('Page last reviewed: 5 January 2026');
  });
  it.each([
    ['es', 'Revisión hecha en inglés, todavía no en español.'],
    ['ar', 'رُوجعت هذه الصفحة باللغة الإنجليزية، ولم تُراجع بعد باللغة العربية.'],
  ])('says of a translation that only its original was checked, in %s', (language, sentence) => {
    const original = { slug: 'the-post', language: 'en', isOriginal: true, reviewed: true };
    const block = (post: Post, reviewed = true) =>
      words(<ReviewBlock post={post} now={before} readings={[{ ...original, reviewed }]} />);
    expect(block(aReadPost({ reviewers: [], language }))).toContain(sentence);
    expect(block(aReadPost({ reviewers: [], language }), false)).not.toContain(sentence);
    expect(block(aReadPost({ language }))).not.toContain(sentence);
  });
  it('changes by the clock alone', () => {
    expect(words(<ReviewBlock post={aReadPost()} now={before} />)).toContain('Next review due: 5 January 2028');
    expect(words(<ReviewBlock post={aReadPost()} now={after} />)).toContain('Review was due: 5 January 2028');
    expect(html(<ReviewOverdueNotice post={aReadPost()} now={before} />)).toBe('');
    expect(words(<ReviewOverdueNotice post={aReadPost()} now={after} />)).toContain(
      'should have read it again by 5 January 2028',
    );
  });
});

it('lists sources with type in words and a way back to each place', () => {
  const list = html(<ReferenceList references={aReadPost().references} />);
  expect(list).toContain('id="ref-first-source"');
  expect(list).toContain('href="#cite-first-source-1"');
  expect(list).toContain('href="#cite-first-source-2"');
  expect(wordsShown(list)).toContain('Guideline for doctors.');
  expect(wordsShown(list)).toContain('Back to the text');
});

it('says how sure we are of a source', () => {
  const [first, second] = aFrontmatter()['references'] as [object, object];
  const post = aReadPost({ references: [{ ...first, certainty: 'low' }, second] });
  expect(words(<ReferenceList references={post.references} />)).toContain('We are not very sure of this.');
});

it('states conflicts, and the lack of them', () => {
  expect(words(<Conflicts conflicts="none" people={[]} />)).toContain('no payment and no other interest');
  const conflicts = [{ person: 'ada-hill', type: 'consultancy' as const, entity: 'A company', since: '2021' }];
  expect(words(<Conflicts conflicts={conflicts} people={[ada]} />)).toContain(
    'Dr Ada Hill. Payment for advice: A company (since 2021).',
  );
});

it('calls a correction a correction', () => {
  const change = {
    date: '2026-02-01',
    who: 'ada-hill',
    type: 'correction' as const,
    summary: 'We corrected a number.',
  };
  expect(words(<ChangeList changes={[change]} people={[ada]} />)).toContain(
    '1 February 2026 . Correction: We corrected a number. (Dr Ada Hill)',
  );
});

it('keeps a withdrawn page, with its reason and what to read instead', () => {
  const replacement = aReadPost({ title: 'The newer advice' });
  const post = { ...aReadPost(), withdrawal: { date: '2026-03-01', reason: 'The advice has changed.', replacement } };
  const said = words(<WithdrawalBand post={post} />);
  expect(said).toContain('The advice has changed.');
  expect(said).toContain('The newer advice');
  expect(words(header(post, after))).not.toMatch(/Checked by|has not been checked/);
});

it('folds the words of a withdrawn page, and of no other', () => {
  const withdrawal = { date: '2026-03-01', reason: 'The advice has changed.', replacement: null };
  const text = <p>Take one a day.</p>;
  const folded = html(<OldText post={{ ...aReadPost(), withdrawal }}>{text}</OldText>);
  expect(folded).toMatch(/<details[^>]*><summary[^>]*>Read the old text<\/summary>.*Take one a day/);
  expect(folded).not.toContain(' open');
  expect(html(<OldText post={aReadPost()}>{text}</OldText>)).toBe('<p>Take one a day.</p>');
});
