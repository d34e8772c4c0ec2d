import { renderToStaticMarkup } from 'react-dom/server';
import type { Answer, Thing, WithContext } from 'schema-dts';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeTrail } from '@/components/seo/breadcrumb-trail';
import { JsonLd } from '@/components/seo/json-ld';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { describePhysician } from '@/components/seo/physician-structured-data';
import { describePost } from '@/components/seo/post-structured-data';
import { describeClaim, describeQuestion } from '@/components/seo/question-structured-data';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { aFrontmatter } from '../posts/a-post';
import { readAPhysician, readAPost, today } from './read-a-post';

const afterReview = new Date('2028-01-06T00:00:00Z');

const answered: PublicComment = {
  id: '01A',
  alias: 'Calm Otter',
  kind: 'question',
  physician: 'ada-hill',
  publishedAt: today,
  body: 'Is salt </script><script>alert(1)</script> bad for everyone, or only for some people?\n\nMy mother says so, and she reads a great deal.',
  theme: null,
  claim: null,
  demonstration: false,
  fromPractice: false,
  settled: false,
  askedSame: 0,
  answer: {
    physician: 'ada-hill',
    name: 'Dr Ada Hill',
    credentials: 'MD',
    publishedAt: today,
    body: 'For most people less salt is better.',
    sources: [],
    reviewBy: null,
    readAgain: null,
    overdue: false,
    adverseEvent: false,
    rating: null,
    corrections: [{ at: afterReview, note: 'The first answer named the wrong salt.' }],
  },
  replies: [],
  moreReplies: false,
};
const unanswered: PublicComment = { ...answered, id: '01B', answer: null };
const experience: PublicComment = { ...answered, id: '01C', kind: 'experience' };

/** What each type cannot do without, for search engines that read it. */
const required: Record<string, readonly string[]> = {
  MedicalWebPage: [
    'name',
    'headline',
    'description',
    'url',
    'inLanguage',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'audience',
  ],
  BlogPosting: ['headline', 'description', 'url', 'datePublished', 'author', 'publisher'],
  Person: ['name'],
  Organization: ['name', 'url'],
  MedicalAudience: ['audienceType'],
  MedicalCondition: ['name'],
  MedicalCode: ['codingSystem', 'codeValue'],
  CreativeWork: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  QAPage: ['mainEntity'],
  Question: ['name', 'text', 'answerCount', 'acceptedAnswer', 'author', 'datePublished'],
  Answer: ['text', 'url', 'author', 'datePublished'],
};

/** Every `@type` in the data, with the properties beside it. */
function listThings(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(listThings);
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(listThings);
  return '@type' in data ? [data as Record<string, unknown>, ...inside] : inside;
}

let samples: Record<string, WithContext<Thing>>;

beforeAll(async () => {
  const post = await readAPost({
    updated: '2026-02-01',
    changes: [{ date: '2026-02-01', who: 'ada-hill', type: 'correction', summary: 'A number was wrong.' }],
  });
  const questions = describeQuestion(post, answered);
  expect(JSON.stringify(questions)).toContain(`"dateModified":"${afterReview.toISOString()}"`);
  if (questions === null) throw new Error('an answered question is described');
  samples = {
    MedicalWebPage: describePost(post, today),
    overdue: describePost(post, afterReview),
    BlogPosting: describePost(
      await readAPost({ kind: 'practice-news', image: { src: '/media/cuff.webp', decorative: true } }),
      today,
    ),
    Person: describePhysician(await readAPhysician()),
    BreadcrumbList: describeTrail([
      { href: '/posts', label: 'Posts' },
      { href: '/posts/a-post', label: post.title },
    ]),
    QAPage: questions,
  };
}, 30_000);

/** The compiler's complaints about real output, judged as a literal, so that a property schema.org does not know is one. */
function complaints(values: Record<string, unknown>): string[] {
  const file = `${process.cwd()}/structured-data-of-this-test.ts`;
  const source = `import type { BlogPosting, BreadcrumbList, MedicalWebPage, Person, QAPage, WithContext } from 'schema-dts';\n${Object.entries(
    values,
  )
    .map(([name, value]) => {
      const type = (value as { '@type': string })['@type'];
      return `export const the${name}: WithContext<Exclude<${type}, string>> = ${JSON.stringify(value)};`;
    })
    .join('\n')}`;
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    // The smallest there is: reading the rest takes longer than the judging.
    lib: ['lib.es5.d.ts'],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('structured data', () => {
  it('is what schema.org defines', () => {
    // One compilation for both: it takes seconds.
    const misspelt = { ...(samples['MedicalWebPage'] as object), lastReviewd: '2026-01-01' };
    expect(complaints({ ...samples, misspelt })).toEqual([expect.stringMatching(/lastReviewd.* does not exist/)]);
  }, 180_000);

  it('has every property that its type needs, none of them empty', () => {
    const seen = new Set<string>();
    for (const thing of listThings(Object.values(samples))) {
      const type = String(thing['@type']);
      seen.add(type);
      for (const property of required[type] ?? ['a row in the table above']) {
        expect(thing, `${type} needs ${property}`).toHaveProperty(property);
      }
      for (const [property, value] of Object.entries(thing)) {
        expect([null, undefined, ''], `${type}.${property} is empty`).not.toContain(value);
        expect(Array.isArray(value) && value.length === 0, `${type}.${property} is empty`).toBe(false);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(required).sort());
  });

  it('names its own pages by whole addresses', () => {
    for (const thing of listThings(Object.values(samples))) {
      for (const property of ['url', 'item', 'image'].filter((name) => name in thing)) {
        expect(String(thing[property])).toMatch(/^https?:\/\/[^/]/);
      }
    }
  });

  it('claims no review once the review is overdue', () => {
    expect(samples['MedicalWebPage']).toMatchObject({
      lastReviewed: '2026-01-05',
      reviewedBy: [{ name: 'Dr Ben Moss' }],
    });
    expect(samples['overdue']).not.toHaveProperty('lastReviewed');
    expect(samples['overdue']).not.toHaveProperty('reviewedBy');
  });

  it('puts the trail in order and ends it with the page itself', () => {
    expect(samples['BreadcrumbList']).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Posts', item: absoluteUrl('/posts') },
        { position: 2, item: absoluteUrl('/posts/a-post') },
      ],
    });
  });

  it('describes one answered question, at its own address, and none on a sensitive subject', async () => {
    const { mainEntity, url } = samples['QAPage'] as unknown as {
      mainEntity: { name: string; url: string; acceptedAnswer: Answer };
      url: string;
    };
    expect(mainEntity.acceptedAnswer).toMatchObject({ text: 'For most people less salt is better.' });
    expect(mainEntity.name).toMatch(/^[^\n]{60,112} …$/);
    expect([url, mainEntity.url]).toEqual(Array(2).fill(absoluteUrl('/posts/a-post/questions/01A')));
    for (const other of [unanswered, experience]) expect(describeQuestion(await readAPost(), other)).toBeNull();
    expect(describeQuestion(await readAPost({ sensitive: 'prognosis' }), answered)).toBeNull();
    expect(describeQuestion(await readAPost({ topics: ['heart', 'private'] }), answered)).toBeNull();
  });

  it('describes a claim with what a physician says of it, in words, and never where it was found', async () => {
    const rating = { verdict: 'misleading', reason: 'Only some people need less of it.' } as const;
    const claim = { words: 'Salt </script><script>alert(1)</script> kills', link: 'https://salt.example/scare' };
    const rated: PublicComment = { ...answered, claim, answer: answered.answer && { ...answered.answer, rating } };
    const review = describeClaim(await readAPost(), rated);
    for (const other of [answered, unanswered]) expect(describeClaim(await readAPost(), other)).toBeNull();
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: claim.words,
      reviewBody: rating.reason,
      reviewRating: { '@type': 'Rating', alternateName: 'Misleading' },
      author: { name: 'Dr Ada Hill' },
      url: absoluteUrl('/posts/a-post/questions/01A'),
    });
    const said = JSON.stringify(review);
    expect(said).not.toContain('salt.example');
    expect(said.indexOf('Misleading'), 'what was said of it comes first').toBeLessThan(said.indexOf('kills'));
    expect(describeClaim(await readAPost({ topics: ['private'] }), rated)).toBeNull();
    expect(describeClaim(await readAPost(), { ...rated, claim: null })).toBeNull();
    expect(describeClaim(await readAPost(), { ...rated, answer: answered.answer }), 'not rated').toBeNull();
    if (review) expect(renderToStaticMarkup(<JsonLd data={review} />).match(/</g)).toHaveLength(2);
  });

  it('cannot close its element', async () => {
    const title = 'Less </script><script>alert(1)</script> salt';
    const hostile = describePost(await readAPost({ title }), today);
    for (const data of [hostile, ...Object.values(samples)]) {
      const html = renderToStaticMarkup(<JsonLd data={data} />);
      expect(html.match(/</g)).toHaveLength(2);
      expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(JSON.parse(JSON.stringify(data)));
    }
    expect(aFrontmatter({ title })['title']).toContain('<');
  });
});
