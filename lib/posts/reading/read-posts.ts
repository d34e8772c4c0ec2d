/**
 * What pages may read about posts. Drafts, posts that are not due and posts that the gate refuses never leave this file.
 * It must not know who is reading: every answer here may be shown to anyone.
 */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import { examinePost } from '@/lib/posts/check-post';
import type { ContentStore, PostFile } from '@/lib/posts/files/post-store';
import type { Citation, Outline } from '@/lib/posts/mdx/outline';
import type { NumberedReference, Post, PostSummary } from '@/lib/posts/model/post';
import { bylineIn, isDue } from '@/lib/posts/model/post';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { isTranslation, originalOf, parsePostName } from '@/lib/posts/model/post-name';
import type { FileProblem } from '@/lib/posts/model/problem';
import { hasErrors } from '@/lib/posts/model/problem';
import type { Reference } from '@/lib/posts/model/reference-schema';
import { readTies } from './post-relations';
import { listGlossary, listPhysicians, listSeries, listTopics } from './read-vocabulary';
import type { Register } from './summarise-post';
import { createRegister, summarisePost } from './summarise-post';

export type PostFilter = { topic?: string; author?: string; series?: string };

/** Published and due originals, newest first. Withdrawn posts are not listed; their pages stay. A filter that matches nothing gives an empty array. */
export async function listPosts(
  filter: PostFilter,
  now: Date,
  store: ContentStore = contentStore(),
): Promise<PostSummary[]> {
  return (await listSummaries(store))
    .filter(({ post, frontmatter }) => !isTranslation(post.slug) && matches(post, filter) && isDue(frontmatter, now))
    .map(({ post }) => post);
}

/** Published and due translations of posts that are public themselves, by language. */
export async function listTranslations(now: Date, store: ContentStore = contentStore()): Promise<PostSummary[]> {
  const summaries = await listSummaries(store);
  const translations = summaries.filter(({ post }) => isTranslation(post.slug));
  if (translations.length === 0) return [];
  const due = new Set(summaries.filter(({ frontmatter }) => isDue(frontmatter, now)).map(({ post }) => post.slug));
  return translations
    .flatMap(({ post }) => (due.has(post.slug) && due.has(originalOf(post.slug)) ? [post] : []))
    .sort((one, other) => one.slug.localeCompare(other.slug, 'en'));
}

/** One post as lists show it, withdrawn ones too. Null in the same cases as `findPost`, as far as frontmatter tells. */
export async function findSummary(
  slug: string,
  now: Date,
  store: ContentStore = contentStore(),
): Promise<PostSummary | null> {
  const file = await store.findPostFile(slug);
  return file === null ? null : summarise(file, await readRegister(store), now);
}

/** Null for an unknown slug, a draft, a post that is not due, a post that the gate refuses, and a translation of one of these. */
export async function findPost(slug: string, now: Date, store: ContentStore = contentStore()): Promise<Post | null> {
  const file = await store.findPostFile(slug);
  if (file === null) return null;
  const register = await readRegister(store);
  const summary = summarise(file, register, now);
  const frontmatter = file.parsed.value;
  const outline = file.outline ?? examineFile(file);
  if (summary === null || frontmatter === null || outline === null) return null;
  const name = parsePostName(slug);
  const language = name?.language ?? null;
  if (language !== null && (await findSummary(originalOf(slug), now, store)) === null) return null;
  // Beside a translation, other posts are shown in its language where they have one.
  const findOther = async (other: string): Promise<PostSummary | null> =>
    (language === null ? null : await findSummary(`${other}.${language}`, now, store)) ??
    (await findSummary(other, now, store));
  const listOthers = async (slugs: readonly string[]) =>
    (await Promise.all(slugs.map(findOther))).filter((post) => post?.status === 'published') as PostSummary[];
  const glossary = new Map((await listGlossary(store)).map((entry) => [entry.id, entry]));
  const terms = outline.terms.flatMap((id) => glossary.get(id) ?? []);
  if (terms.length < outline.terms.length) return null;
  const reviews = (frontmatter.reviewers ?? []).flatMap((review) => {
    const reviewer = register.people.get(review.person);
    return reviewer === undefined ? [] : [{ ...review, reviewer: bylineIn(reviewer, summary.language) }];
  });
  const series = (await listSeries(store)).find((entry) => entry.id === frontmatter.series);
  const members = series === undefined ? [] : await listOthers(series.posts);
  const position = members.findIndex((member) => member.slug === slug);
  return {
    ...summary,
    body: file.parsed.body,
    headings: outline.headings,
    frontmatter,
    reviews,
    references: numberReferences(frontmatter.references ?? [], outline.citations),
    terms,
    conditions: frontmatter.conditions ?? [],
    keyPoints: frontmatter.keyPoints ?? [],
    questionsToAsk: frontmatter.questionsToAsk ?? [],
    discussion: frontmatter.discussion ?? [],
    aiAssistance: frontmatter.aiAssistance ?? null,
    inSeries: series === undefined || position === -1 ? null : { ...series, members, position },
    ...(await readTies(originalOf(slug), frontmatter, store, listOthers)),
    withdrawal: await readWithdrawal(frontmatter, findOther),
    people: [...register.people.values()]
      .filter((person) => isNamedIn(frontmatter, person.handle))
      .map((person) => bylineIn(person, summary.language)),
  };
}

/** Every original that anyone may read, withdrawn ones too, in no order. */
export async function listPublic(now: Date, store: ContentStore = contentStore()): Promise<PostSummary[]> {
  const register = await readRegister(store);
  return (await store.listPostFiles()).flatMap((file) =>
    isTranslation(file.slug) ? [] : (summarise(file, register, now) ?? []),
  );
}

/** In that language where the post has it. Null in the same cases as `findSummary`. */
export async function findSummaryById(
  id: string,
  now: Date,
  language: string | null = null,
  store: ContentStore = contentStore(),
): Promise<PostSummary | null> {
  const file = (await store.listPostFiles()).find(({ parsed }) => parsed.value?.id === id);
  if (file === undefined) return null;
  const translated = language === null ? null : await findSummary(`${originalOf(file.slug)}.${language}`, now, store);
  const original = await findSummary(file.slug, now, store);
  return original === null ? null : (translated ?? original);
}

/** By the id that never changes. Null in the same cases as `findPost`. */
export async function findPostById(id: string, now: Date, store: ContentStore = contentStore()): Promise<Post | null> {
  const file = (await store.listPostFiles()).find(({ parsed }) => parsed.value?.id === id);
  return file === undefined ? null : findPost(file.slug, now, store);
}

/** The language that a post names, whatever its status: null when it names none, and for an unknown id. */
export async function findLanguageById(id: string, store: ContentStore = contentStore()): Promise<string | null> {
  const file = (await store.listPostFiles()).find(({ parsed }) => parsed.value?.id === id);
  return file?.parsed.value?.language ?? null;
}

/** The slug that a post has today, when `slug` is one it had before; null otherwise. */
export async function findRedirect(slug: string, store: ContentStore = contentStore()): Promise<string | null> {
  const files = await store.listPostFiles();
  if (files.some((file) => file.slug === slug)) return null;
  const renamed = files.find(
    ({ parsed }) => parsed.value?.status !== 'draft' && (parsed.value?.redirectFrom ?? []).includes(originalOf(slug)),
  );
  if (renamed === undefined) return null;
  const name = renamed.slug + slug.slice(originalOf(slug).length);
  return files.some((file) => file.slug === name) ? name : null;
}

/** Files that readers never see because their frontmatter is refused: for the desk and the health check. */
export async function listRefusedPosts(store: ContentStore = contentStore()): Promise<FileProblem[]> {
  const files = await store.listPostFiles();
  return files.flatMap(({ file, parsed }) =>
    parsed.value === null ? parsed.problems.map((problem) => ({ ...problem, file })) : [],
  );
}

/** For a file that nobody has judged yet. Null when the gate refuses it. */
function examineFile(file: PostFile): Outline | null {
  const { outline, problems } = examinePost(file.source);
  return hasErrors(problems) ? null : outline;
}

async function readRegister(store: ContentStore): Promise<Register> {
  return createRegister(await listPhysicians(store), await listTopics(store));
}

type Summary = { post: PostSummary; frontmatter: PostFrontmatter };

const byTitle = new Intl.Collator('en');
const remembered = new WeakMap<readonly PostFile[], Summary[]>();

/** Every published post, due or not, newest first; made once for each state of the folder. */
async function listSummaries(store: ContentStore): Promise<Summary[]> {
  const files = await store.listPostFiles();
  const known = remembered.get(files);
  if (known !== undefined) return known;
  const register = await readRegister(store);
  const summaries = files
    .flatMap((file): Summary[] => {
      const { value } = file.parsed;
      const post = value === null ? null : summarisePost(file.slug, value, file.words, register);
      return value === null || post?.status !== 'published' ? [] : [{ post, frontmatter: value }];
    })
    .sort(({ post: one }, { post: other }) =>
      one.published === other.published
        ? byTitle.compare(one.title, other.title)
        : one.published < other.published
          ? 1
          : -1,
    );
  remembered.set(files, summaries);
  return summaries;
}

function summarise(file: PostFile, register: Register, now: Date): PostSummary | null {
  const { value } = file.parsed;
  return value !== null && isDue(value, now) ? summarisePost(file.slug, value, file.words, register) : null;
}

/** Whether a list of that filter would hold it. */
export function matches(post: PostSummary, filter: PostFilter): boolean {
  return (
    (filter.topic === undefined || post.topics.some((topic) => topic.id === filter.topic)) &&
    (filter.author === undefined || post.authors.some((author) => author.handle === filter.author)) &&
    (filter.series === undefined || post.series === filter.series)
  );
}

function isNamedIn(post: PostFrontmatter, handle: string): boolean {
  const inChanges = (post.changes ?? []).some((change) => change.who === handle);
  const inReviews = (post.reviewers ?? []).some((review) => review.person === handle);
  const inConflicts = post.conflicts !== 'none' && post.conflicts.some((conflict) => conflict.person === handle);
  return post.authors.includes(handle) || inChanges || inReviews || inConflicts;
}

/** The numbers readers see follow the text, so the list does too; a source that nothing cites comes last. */
function numberReferences(references: readonly Reference[], citations: readonly Citation[]): NumberedReference[] {
  const numbers = new Map(citations.map(({ id, number }) => [id, number]));
  let next = numbers.size;
  return references
    .map((reference) => ({
      ...reference,
      number: numbers.get(reference.id) ?? (next += 1),
      citations: citations.filter(({ id }) => id === reference.id).length,
    }))
    .sort((one, other) => one.number - other.number);
}

async function readWithdrawal(
  post: PostFrontmatter,
  findSummary: (slug: string) => Promise<PostSummary | null>,
): Promise<Post['withdrawal']> {
  if (post.withdrawal === undefined) return null;
  const { date, reason, replacement } = post.withdrawal;
  const found = replacement === undefined ? null : await findSummary(replacement);
  return { date, reason, replacement: found?.status === 'published' ? found : null };
}
