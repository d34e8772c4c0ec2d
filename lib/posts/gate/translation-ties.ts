/**
 * What a translation must share with its original, and when it has fallen behind.
 * It must not compare the words: whether they say the same is for a person to judge.
 */
import type { DigestedPost } from './content-files';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { parsePostName } from '@/lib/posts/model/post-name';
import type { FileProblem, Severity } from '@/lib/posts/model/problem';

export function findTranslationFaults(posts: readonly DigestedPost[]): FileProblem[] {
  const bySlug = new Map(posts.map((post) => [post.slug, post]));
  return posts.flatMap((post) => {
    const name = parsePostName(post.slug);
    if (name === null || name.language === null) return [];
    const report = (path: readonly PropertyKey[], message: string, severity: Severity = 'error'): FileProblem => ({
      ...post.placeOf(path),
      file: post.file,
      severity,
      rule: 'translation',
      message,
    });
    const original = bySlug.get(name.original);
    if (original === undefined) return [report([], `There is no posts/${name.original}.mdx to translate.`)];
    const [own, first] = [post.digest.frontmatter, original.digest.frontmatter];
    if (own === null || first === null) return [];
    const faults = findDifferences(own, first).map(({ path, message }) => report([path], message));
    if (own.language !== name.language) {
      faults.push(report(['language'], `Write \`language: ${name.language}\`, as the name of the file says.`));
    }
    if (own.status === 'published' && !isRead(own) && (own.kind === 'medicine' || post.digest.actedOn)) {
      faults.push(report(['reviewers'], unread));
    }
    if (changedOn(first) > changedOn(own) && own.status === 'published') {
      const message = `The original changed on ${changedOn(first)}, so this translation may be out of date. Readers are told.`;
      faults.push(report(['updated'], message, 'warning'));
    }
    return faults;
  });
}

const unread =
  'Someone acts on this at once: it holds a medicine, a dose or the steps of an emergency. A translation of it is published once a second person has read the whole of it in its language. Name them in `reviewers`, or write `status: draft`.';

function isRead({ reviewers = [] }: PostFrontmatter): boolean {
  return reviewers.some(({ scope }) => scope === 'whole-page');
}

type Difference = { path: keyof PostFrontmatter; message: string };

function findDifferences(own: PostFrontmatter, first: PostFrontmatter): Difference[] {
  const differences: Difference[] = [];
  if (own.kind !== first.kind)
    differences.push({ path: 'kind', message: `The original is of kind \`${first.kind}\`.` });
  for (const path of ['topics', 'authors'] as const) {
    if (listOf(own[path]) !== listOf(first[path])) {
      differences.push({ path, message: `The original has \`${path}: [${first[path].join(', ')}]\`.` });
    }
  }
  if (first.status === 'withdrawn' && own.status === 'published') {
    differences.push({ path: 'status', message: 'The original is withdrawn, so withdraw this translation too.' });
  }
  return differences;
}

/** Order counts: the first author answers for a post, and the first topic leads to it. */
function listOf(ids: readonly string[]): string {
  return ids.join(' ');
}

function changedOn(post: PostFrontmatter): string {
  return post.updated ?? post.published ?? '';
}
