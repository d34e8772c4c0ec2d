import { describe, expect, it } from 'vitest';
import { checkPost } from '@/lib/posts/check-post';
import { addMonths } from '@/lib/shared/days';
import { aPost } from '../a-post';

type Overrides = Record<string, unknown>;
const reference = {
  id: 'first-source',
  type: 'guideline',
  title: 'A guideline',
  organisation: 'A society',
  year: 2024,
  url: 'https://example.org/a',
};
const second = {
  id: 'second-source',
  type: 'trial',
  title: 'A trial',
  authors: ['Hill A', 'Moss B'],
  year: 2020,
  pmid: 12345678,
};
const withReference = (change: Overrides): Overrides => ({ references: [{ ...reference, ...change }, second] });
const change = { date: '2026-02-01', who: 'ada-hill', type: 'correction', summary: 'We corrected a number.' };
const medicine: Overrides = { kind: 'medicine', nextReviewDue: '2027-01-05' };

function errorsOf(overrides: Overrides) {
  return checkPost(aPost(undefined, overrides), 'a-post.mdx').filter(({ severity }) => severity === 'error');
}

describe('frontmatter that is accepted', () => {
  const accepted: [string, Overrides][] = [
    ['a plain clinical post', {}],
    ['a demonstration', { demonstration: true }],
    ['a draft without a day', { status: 'draft', published: undefined }],
    ['nobody else has read it yet', { reviewers: [] }],
    [
      'a treatment with questions to ask',
      { kind: 'treatment', questionsToAsk: ['What does it do for me?', 'What can go wrong?', 'What if I wait?'] },
    ],
    ['a medicine read again within a year', medicine],
    [
      'a story without sources beyond those cited',
      {
        kind: 'doctor-story',
        keyPoints: undefined,
        conditions: undefined,
        aiAssistance: undefined,
        reviewers: undefined,
        lastReviewed: undefined,
        nextReviewDue: undefined,
      },
    ],
    ['an update with its change', { updated: '2026-02-01', changes: [change] }],
    ['a future moment of publication', { published: '2030-01-01', publishAt: '2030-01-01T08:00:00+01:00' }],
    [
      'interests declared',
      {
        conflicts: [
          { person: 'ada-hill', type: 'consultancy', entity: 'A company', since: 2021, note: 'Ended in 2023.' },
        ],
      },
    ],
    [
      'a withdrawn post with its reason',
      {
        status: 'withdrawn',
        withdrawal: { date: '2026-03-01', reason: 'The advice has changed.', replacement: 'newer-post' },
      },
    ],
    ['a source without a year but with a day of reading', withReference({ year: undefined, accessed: '2026-01-01' })],
    ['a source with its certainty', withReference({ certainty: 'very-low' })],
    ['a picture with words', { image: { src: '/media/cuff.webp', alt: 'A cuff around an arm' } }],
    ['a decorative picture', { image: { src: '/media/cuff.webp', decorative: true, credit: 'A. Hill' } }],
    [
      'a post first published elsewhere',
      {
        originallyPublished: {
          site: 'A journal',
          url: 'https://example.org/x',
          date: '2025-01-01',
          permission: 'With permission.',
        },
      },
    ],
    ['open questions to readers', { discussion: ['What helps you?', 'What did you fear?', 'What would you ask?'] }],
    ['another language', { language: 'ar' }],
    [
      'everything else that is optional',
      {
        series: 'a-series',
        related: ['other-post'],
        supersedes: ['old-post'],
        redirectFrom: ['older-name'],
        comments: 'closed',
        sensitive: 'prognosis',
      },
    ],
    ['a review due on the last day allowed', { nextReviewDue: '2029-01-05' }],
  ];
  it.each(accepted)('%s', (_name, overrides) => {
    expect(errorsOf(overrides)).toEqual([]);
  });
});

describe('frontmatter that is refused', () => {
  const refused: [string, Overrides, string][] = [
    ['a missing id', { id: undefined }, 'id: This is missing'],
    ['an id that is no ULID', { id: 'post-1' }, 'id: Use a ULID'],
    ['a short title', { title: 'Short' }, 'title: Use 10 to 80'],
    ['a long title', { title: 'x'.repeat(81) }, 'title: Use 10 to 80'],
    ['a short summary', { summary: 'Too short.' }, 'summary: Use 60 to 200'],
    ['an unknown kind', { kind: 'advert' }, 'kind: Write one of'],
    ['an unknown status', { status: 'live' }, 'status: Write one of'],
    ['no topic', { topics: [] }, 'topics'],
    ['six topics', { topics: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'topics'],
    ['a topic twice', { topics: ['heart', 'heart'] }, 'topics.1: `heart` stands here twice'],
    ['no author', { authors: [] }, 'authors'],
    ['five authors', { authors: ['a', 'b', 'c', 'd', 'e'] }, 'authors'],
    ['an unknown field', { tilte: 'x' }, 'tilte: This is not a field'],
    ['a published post without a day', { published: undefined }, 'published'],
    ['a day that does not exist', { published: '2026-02-30' }, 'published: Write the date'],
    ['an update without its change', { updated: '2026-02-01' }, 'updated: Say in `changes`'],
    [
      'an update before publication',
      { updated: '2026-01-01', changes: [{ ...change, date: '2026-01-01' }] },
      'updated: `updated` cannot be before',
    ],
    [
      'a change after the update',
      { updated: '2026-02-01', changes: [change, { ...change, date: '2026-03-01' }] },
      'changes.1.date',
    ],
    ['no word on conflicts', { conflicts: undefined }, 'conflicts'],
    ['an empty list of conflicts', { conflicts: [] }, 'conflicts'],
    [
      'a conflict of a stranger',
      { conflicts: [{ person: 'zed', type: 'gift', entity: 'A company', since: 2020 }] },
      'conflicts.0.person',
    ],
    ['no list of reviewers', { reviewers: undefined }, 'reviewers'],
    [
      'an author who reviews',
      { reviewers: [{ person: 'ada-hill', date: '2026-01-05', scope: 'whole-page' }] },
      'An author cannot review',
    ],
    [
      'a review after the last review',
      { reviewers: [{ person: 'ben-moss', date: '2026-01-06', scope: 'change' }] },
      'reviewers.0.date',
    ],
    [
      'an unknown scope',
      { reviewers: [{ person: 'ben-moss', date: '2026-01-05', scope: 'glance' }] },
      'reviewers.0.scope',
    ],
    ['no last review', { lastReviewed: undefined }, 'lastReviewed'],
    ['no next review', { nextReviewDue: undefined }, 'nextReviewDue'],
    ['a review due before the last one', { nextReviewDue: '2026-01-05' }, 'nextReviewDue'],
    ['a review due after 36 months', { nextReviewDue: '2029-01-06' }, 'within 36 months'],
    ['a medicine due after 12 months', { ...medicine, nextReviewDue: '2027-01-06' }, 'within 12 months'],
    ['one source', { references: [reference] }, 'at least two'],
    ['no sources', { references: undefined }, 'references'],
    ['a source twice', { references: [reference, { ...second, id: 'first-source' }] }, 'stands here twice'],
    ['a source without a writer', withReference({ organisation: undefined }), 'Say who wrote it'],
    ['a source without year or day', withReference({ year: undefined }), 'Give the `year`'],
    ['a source that cannot be found', withReference({ url: undefined }), 'Give a `doi`'],
    ['an unknown type of source', withReference({ type: 'blog' }), 'references.0.type'],
    ['an unknown certainty', withReference({ certainty: 'sure' }), 'references.0.certainty'],
    ['a source with a script for an address', withReference({ url: 'javascript:alert(1)' }), 'references.0.url'],
    ['a source with a broken DOI', withReference({ doi: 'doi:10.1/x' }), 'references.0.doi'],
    ['two key points', { keyPoints: ['The first point stands.', 'The second point stands.'] }, 'Give 3 to 5'],
    [
      'a key point of 26 words',
      { keyPoints: [Array(26).fill('word').join(' '), 'The second point.', 'The third point.'] },
      'at most 25 words',
    ],
    ['no condition', { conditions: undefined }, 'conditions'],
    ['a broken MeSH id', { conditions: [{ name: 'Gout', mesh: 'X1' }] }, 'conditions.0.mesh'],
    ['a broken ICD code', { conditions: [{ name: 'Gout', icd10cm: 'gout' }] }, 'conditions.0.icd10cm'],
    ['no word on artificial intelligence', { aiAssistance: undefined }, 'aiAssistance'],
    ['a treatment without questions', { kind: 'treatment' }, 'questionsToAsk'],
    [
      'a question without its mark',
      { kind: 'treatment', questionsToAsk: ['What does it do?', 'What can go wrong?', 'Tell me more.'] },
      'question mark',
    ],
    [
      'four discussion questions',
      { discussion: ['What is one?', 'What is two?', 'What is three?', 'What is four?'] },
      'at most 3',
    ],
    ['a discussion without a question', { discussion: ['Tell us.'] }, 'question mark'],
    ['a withdrawn post without a reason', { status: 'withdrawn' }, 'withdrawal'],
    [
      'a reason on a post that stands',
      { withdrawal: { date: '2026-03-01', reason: 'The advice has changed.' } },
      'Only a post with',
    ],
    ['a picture from elsewhere', { image: { src: 'https://example.org/x.png', alt: 'A picture' } }, 'image.src'],
    ['a picture without words', { image: { src: '/media/x.png' } }, 'Describe the picture'],
    ['a picture that climbs out', { image: { src: '/media/../x.png', alt: 'A picture' } }, 'image.src'],
    ['an unknown subject', { sensitive: 'money' }, 'sensitive'],
    ['an unknown comment mode', { comments: 'maybe' }, 'comments'],
    ['a broken language', { language: 'english please' }, 'language'],
    ['hidden characters', { title: 'A title that turns \u202E around' }, 'hidden character'],
    ['a related address in capitals', { related: ['Other Post'] }, 'related.0'],
  ];
  it.each(refused)('%s', (_name, overrides, message) => {
    expect(
      errorsOf(overrides)
        .map((problem) => problem.message)
        .join('\n'),
    ).toContain(message);
  });
});

describe('where a fault is reported', () => {
  const report = (source: string) =>
    checkPost(source, 'a-post.mdx').map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  it('is the offending key, deep in a list', () => {
    const source = aPost(undefined, withReference({ url: 'ftp://example.org' }));
    const line = source.split('\n').findIndex((text) => text.includes('ftp:')) + 1;
    expect(report(source)).toContain(`${line}:5 frontmatter`);
  });
  it('is the group that lacks a key', () => {
    const source = aPost(undefined, withReference({ title: undefined }));
    const line = source.split('\n').findIndex((text) => text.includes('id: first-source')) + 1;
    expect(report(source)).toContain(`${line}:5 frontmatter`);
  });
  it('is line 1 when there is no frontmatter', () => {
    expect(report('Just words.')).toContain('1:1 frontmatter');
  });
  it('counts the same with Windows line ends', () => {
    const source = aPost(undefined, { kind: 'advert' });
    expect(report(source.replaceAll('\n', '\r\n'))).toEqual(report(source));
  });
});

describe('YAML', () => {
  const messages = (yaml: string) =>
    checkPost(`---\n${yaml}\n---\nWords.\n`, 'a-post.mdx')
      .map(({ message }) => message)
      .join('\n');
  it.each([
    ['anchors and aliases', 'title: &a A title\nsummary: *a', 'Anchors and aliases'],
    ['words after a space and #', 'title: The #1 question', 'Readers would not see'],
    ['a remark at the end of a line', 'kind: explainer # for now', 'Readers would not see'],
    ['tags', 'title: !!js/function "x"', 'Tags'],
    ['the same field twice', 'title: One\ntitle: Two', 'twice'],
    ['inherited names', '__proto__: {status: published}', '`__proto__` is not a field'],
    ['a constructor', 'constructor: x', '`constructor` is not a field'],
    ['a colon inside words', 'title: High: blood pressure', 'colon'],
    ['brackets without end', `title: ${'['.repeat(5000)}`, 'nested more than'],
    ['lists without end', `title:\n  ${'- '.repeat(5000)}x`, 'nested more than'],
    ['a list in place of fields', '- a\n- b', 'group of fields'],
    ['a number for words', 'title: 12', 'quotation marks'],
  ])('refuses %s', (_name, yaml, message) => {
    expect(messages(yaml)).toContain(message);
  });
  it('keeps days as text', () => {
    expect(messages('published: 2026-01-10')).not.toContain('published: This must be');
  });
  it('cannot be added to by the body', () => {
    const source = aPost('---\nstatus: draft\nkind: nonsense\n---\n\nMore.');
    expect(checkPost(source, 'a-post.mdx').filter(({ rule }) => rule === 'frontmatter')).toEqual([]);
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 36, '2029-11-30'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
