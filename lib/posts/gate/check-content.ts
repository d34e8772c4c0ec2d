/**
 * Checks a whole content folder: every file by its own gate, then what only the folder can tell, such as ids that lead nowhere.
 * It must not touch files: it judges what it is given, on the day it is given.
 */
import { siteDay } from '@/lib/platform/site-time';
import { checkFileName, examinePhysician } from '@/lib/posts/check-post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import { originalOf } from '@/lib/posts/model/post-name';
import type { FileProblem, Problem } from '@/lib/posts/model/problem';
import { inReadingOrder } from '@/lib/posts/model/problem';
import type { ContentFiles, ContentLists, DigestedPost } from './content-files';
import { digestPost, listUses } from './digest-post';
import { findLinkFaults } from './internal-links';
import { findTies } from './post-ties';
import { findTranslationFaults } from './translation-ties';

/** Files in the order given, problems in reading order. */
export function checkContent({ posts, ...lists }: ContentFiles, now: Date): FileProblem[] {
  const digested = posts.map(({ slug, file, source, parsed }): DigestedPost => {
    return { slug, file, digest: digestPost(source), placeOf: parsed.placeOf };
  });
  return checkTogether(lists, digested, now);
}

/** The same for posts that have been examined already. */
export function checkTogether(lists: ContentLists, posts: readonly DigestedPost[], now: Date): FileProblem[] {
  const own = new Map<string, Problem[]>();
  for (const { file, digest } of posts) own.set(file, [...checkFileName(file), ...digest.problems]);
  const physicians = lists.physicians.map(({ file, source }) => {
    const { tree, problems } = examinePhysician(source);
    own.set(file, problems);
    return { file, links: listUses(tree).links };
  });
  for (const list of [lists.topics, lists.series, lists.glossary, lists.resources])
    own.set(list.file, [...list.parsed.problems]);
  const add = ({ file, ...problem }: FileProblem) => own.get(file)?.push(problem);
  checkIds(lists, posts).forEach(add);
  checkLists(lists, posts).forEach(add);
  findTies(posts).forEach(add);
  findTranslationFaults(posts).forEach(add);
  findLinkFaults(lists, posts, physicians).forEach(add);
  checkReviews(posts, now).forEach(add);
  return [...own].flatMap(([file, problems]) => inReadingOrder(problems).map((problem) => ({ ...problem, file })));
}

function refusal(post: DigestedPost, path: readonly PropertyKey[], rule: string, message: string): FileProblem {
  return { ...post.placeOf(path), file: post.file, severity: 'error', rule, message };
}

/** Null where the list itself cannot be read: then nothing is said of what it may hold. */
const idsOf = (list: { parsed: { value: { id: string }[] | null } }): ReadonlySet<string> | null =>
  list.parsed.value && new Set(list.parsed.value.map(({ id }) => id));

/** Each field is judged by itself, whatever else is wrong with a post. */
function checkIds(files: ContentLists, posts: readonly DigestedPost[]): FileProblem[] {
  const people = new Map(files.physicians.map(({ handle, parsed }) => [handle, parsed.value]));
  const [topics, glossary, series] = [idsOf(files.topics), idsOf(files.glossary), files.series.parsed.value];
  return posts.flatMap((post) => {
    const { fields, wrong, terms } = post.digest;
    const problems = terms
      .filter(({ target }) => glossary?.has(target) === false)
      .map(({ target, line, column }): FileProblem => {
        const message = `glossary.yaml has no entry \`${target}\`.`;
        return { line, column, file: post.file, severity: 'error', rule: 'term', message };
      });
    const refuse = (path: readonly PropertyKey[], rule: string, message: string) =>
      problems.push(refusal(post, path, rule, message));
    const requirePerson = (path: readonly PropertyKey[], handle: string) => {
      if (!people.has(handle)) refuse(path, 'person', `There is no physicians/${handle}.mdx.`);
    };
    fields.authors?.forEach((handle, index) => requirePerson(['authors', index], handle));
    fields.reviewers?.forEach(({ person }, index) => requirePerson(['reviewers', index, 'person'], person));
    fields.changes?.forEach(({ who }, index) => requirePerson(['changes', index, 'who'], who));
    fields.topics?.forEach((id, index) => {
      if (topics?.has(id) === false) refuse(['topics', index], 'topic', `topics.yaml has no topic \`${id}\`.`);
    });
    const listed = series?.find(({ id }) => id === fields.series)?.posts.includes(originalOf(post.slug));
    if (series !== null && fields.series !== undefined && listed !== true)
      refuse(['series'], 'series', `series.yaml has no series \`${fields.series}\` that lists this post.`);
    const authors = (fields.authors ?? []).map((handle) => people.get(handle));
    // One whose own file is refused may be a physician.
    const mayBePhysician = authors.some((author) => author === null || author?.role === 'physician');
    if (!wrong.includes('authors') && !wrong.includes('kind') && fields.kind !== 'practice-news' && !mayBePhysician)
      refuse(['authors'], 'person', 'At least one author is a physician.');
    return problems;
  });
}

function checkLists(files: ContentLists, posts: readonly DigestedPost[]): FileProblem[] {
  const problems: FileProblem[] = [];
  const topics = idsOf(files.topics);
  const bySlug = new Map(posts.map((post) => [post.slug, post.digest]));
  const { series, resources } = files;
  (series.parsed.value ?? []).forEach(({ id, posts: members }, at) =>
    members.forEach((slug, index) => {
      const post = bySlug.get(slug);
      const place = series.parsed.placeOf([at, 'posts', index]);
      const refuse = (message: string) =>
        problems.push({ ...place, file: series.file, severity: 'error', rule: 'series', message });
      if (post === undefined) refuse(`There is no posts/${slug}.mdx.`);
      else if (!post.wrong.includes('series') && post.fields.series !== id)
        refuse(`posts/${slug}.mdx does not say \`series: ${id}\`.`);
    }),
  );
  (resources.parsed.value ?? []).forEach((resource, at) =>
    resource.topics.forEach((topic, index) => {
      if (topics?.has(topic) !== false) return;
      const place = resources.parsed.placeOf([at, 'topics', index]);
      problems.push({
        ...place,
        file: resources.file,
        severity: 'error',
        rule: 'topic',
        message: `topics.yaml has no topic \`${topic}\`.`,
      });
    }),
  );
  return problems;
}

/** A review that is due makes the page say so by itself; here it also stops the next build from passing unnoticed. */
function checkReviews(posts: readonly DigestedPost[], now: Date): FileProblem[] {
  const today = siteDay(now);
  return posts.flatMap((post) => {
    const { status, kind, nextReviewDue: due, demonstration } = post.digest.fields;
    if (status !== 'published' || kind === undefined || !isClinical(kind)) return [];
    if (due === undefined || today <= due) return [];
    const message = 'This review is overdue. Read the post again and set `lastReviewed` and `nextReviewDue`.';
    const problem = refusal(post, ['nextReviewDue'], 'review-overdue', message);
    // Nobody takes advice from a demonstration, and one of them shows what a page does when its review is overdue.
    return [demonstration === true ? { ...problem, severity: 'warning' } : problem];
  });
}
