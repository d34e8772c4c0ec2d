/**
 * Checks a whole content folder: every file by its own gate, then what only the folder can tell, such as ids that lead nowhere.
 * It must not touch files: it judges what it is given, on the day it is given.
 */
import { checkFileName, examinePhysician, examinePost, listTermUses } from './check-post';
import type { ContentFiles, ExaminedPost } from './content-files';
import { findLinkFaults } from './internal-links';
import type { FileProblem, Problem } from './problem';
import { inReadingOrder } from './problem';
import { findTies } from './post-ties';
import { isClinical } from './post-kinds';
import { originalOf } from './post-name';
import { findTranslationFaults } from './translation-ties';

/** `onPost` is told after each post how many are done. Files in the order given, problems in reading order. */
export function checkContent(files: ContentFiles, now: Date, onPost: (done: number) => void = () => {}): FileProblem[] {
  const own = new Map<string, Problem[]>();
  const posts = files.posts.map((file, index): ExaminedPost => {
    const examination = examinePost(file.source);
    own.set(file.file, [...checkFileName(file.file), ...examination.problems]);
    onPost(index + 1);
    return { file, examination };
  });
  for (const physician of files.physicians) own.set(physician.file, examinePhysician(physician.source).problems);
  for (const list of [files.topics, files.series, files.glossary, files.resources])
    own.set(list.file, [...list.parsed.problems]);
  const add = ({ file, ...problem }: FileProblem) => own.get(file)?.push(problem);
  checkIds(files, posts).forEach(add);
  checkLists(files).forEach(add);
  findTies(posts).forEach(add);
  findTranslationFaults(posts).forEach(add);
  findLinkFaults(files, posts).forEach(add);
  checkReviews(posts, now).forEach(add);
  return [...own].flatMap(([file, problems]) => inReadingOrder(problems).map((problem) => ({ ...problem, file })));
}

function refusal(post: ExaminedPost, path: readonly PropertyKey[], rule: string, message: string): FileProblem {
  return { ...post.examination.placeOf(path), file: post.file.file, severity: 'error', rule, message };
}

function checkIds(files: ContentFiles, posts: readonly ExaminedPost[]): FileProblem[] {
  const people = new Map(files.physicians.map(({ handle, parsed }) => [handle, parsed.value]));
  const topics = new Set((files.topics.parsed.value ?? []).map(({ id }) => id));
  const series = new Map((files.series.parsed.value ?? []).map((entry) => [entry.id, entry]));
  const glossary = new Set((files.glossary.parsed.value ?? []).map(({ id }) => id));
  return posts.flatMap((post) => {
    const { frontmatter, tree } = post.examination;
    const problems: FileProblem[] = [];
    for (const use of tree === null ? [] : listTermUses(tree)) {
      if (glossary.has(use.id)) continue;
      const message = `glossary.yaml has no entry \`${use.id}\`.`;
      problems.push({
        line: use.line,
        column: use.column,
        file: post.file.file,
        severity: 'error',
        rule: 'term',
        message,
      });
    }
    if (frontmatter === null) return problems;
    const requirePerson = (path: readonly PropertyKey[], handle: string) => {
      if (!people.has(handle)) problems.push(refusal(post, path, 'person', `There is no physicians/${handle}.mdx.`));
    };
    frontmatter.authors.forEach((handle, index) => requirePerson(['authors', index], handle));
    (frontmatter.reviewers ?? []).forEach(({ person }, index) => requirePerson(['reviewers', index, 'person'], person));
    (frontmatter.changes ?? []).forEach(({ who }, index) => requirePerson(['changes', index, 'who'], who));
    frontmatter.topics.forEach((id, index) => {
      if (!topics.has(id))
        problems.push(refusal(post, ['topics', index], 'topic', `topics.yaml has no topic \`${id}\`.`));
    });
    if (
      frontmatter.series !== undefined &&
      series.get(frontmatter.series)?.posts.includes(originalOf(post.file.slug)) !== true
    ) {
      problems.push(
        refusal(
          post,
          ['series'],
          'series',
          `series.yaml has no series \`${frontmatter.series}\` that lists this post.`,
        ),
      );
    }
    const roles = frontmatter.authors.map((handle) => people.get(handle)?.role);
    if (frontmatter.kind !== 'practice-news' && !roles.includes('physician')) {
      problems.push(refusal(post, ['authors'], 'person', 'At least one author is a physician.'));
    }
    return problems;
  });
}

function checkLists(files: ContentFiles): FileProblem[] {
  const problems: FileProblem[] = [];
  const topics = new Set((files.topics.parsed.value ?? []).map(({ id }) => id));
  const bySlug = new Map(files.posts.map((post) => [post.slug, post]));
  const { series, resources } = files;
  (series.parsed.value ?? []).forEach(({ id, posts }, at) =>
    posts.forEach((slug, index) => {
      const post = bySlug.get(slug);
      const place = series.parsed.placeOf([at, 'posts', index]);
      const refuse = (message: string) =>
        problems.push({ ...place, file: series.file, severity: 'error', rule: 'series', message });
      if (post === undefined) refuse(`There is no posts/${slug}.mdx.`);
      else if (post.parsed.value !== null && post.parsed.value.series !== id)
        refuse(`posts/${slug}.mdx does not say \`series: ${id}\`.`);
    }),
  );
  (resources.parsed.value ?? []).forEach((resource, at) =>
    resource.topics.forEach((topic, index) => {
      if (topics.has(topic)) return;
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
function checkReviews(posts: readonly ExaminedPost[], now: Date): FileProblem[] {
  const today = now.toISOString().slice(0, 10);
  return posts.flatMap((post) => {
    const { frontmatter } = post.examination;
    if (frontmatter?.status !== 'published' || !isClinical(frontmatter.kind)) return [];
    const due = frontmatter.nextReviewDue;
    return due !== undefined && today > due
      ? [
          refusal(
            post,
            ['nextReviewDue'],
            'review-overdue',
            'This review is overdue. Read the post again and set `lastReviewed` and `nextReviewDue`.',
          ),
        ]
      : [];
  });
}
