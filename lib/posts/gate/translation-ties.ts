/**
 * What a translation must share with its original, and when it has fallen behind.
 * It must not compare the words: whether they say the same is for a person to judge.
 */
import type { ReadFields } from '@/lib/posts/files/parse-content';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { parsePostName } from '@/lib/posts/model/post-name';
import type { FileProblem, Severity } from '@/lib/posts/model/problem';
import type { DigestedPost } from './content-files';

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
    const [own, first] = [post.digest, original.digest];
    const faults = findDifferences(own, first).map(({ path, message }) => report([path], message));
    if (isRight(own, 'language') && own.fields.language !== name.language) {
      faults.push(report(['language'], `Write \`language: ${name.language}\`, as the name of the file says.`));
    }
    const isPublished = own.fields.status === 'published';
    const isGrave = own.fields.kind === 'medicine' || own.actedOn;
    if (isPublished && isGrave && isRight(own, 'reviewers') && !isRead(own.fields)) {
      faults.push(report(['reviewers'], unread));
    }
    const [changed, since] = [changedOn(own), changedOn(first)];
    if (isPublished && changed !== null && since !== null && since > changed) {
      const message = `The original changed on ${since}, so this translation may be out of date. Readers are told.`;
      faults.push(report(['updated'], message, 'warning'));
    }
    return faults;
  });
}

const isRight = ({ wrong }: ReadFields, ...keys: (keyof PostFrontmatter)[]): boolean =>
  !keys.some((key) => wrong.includes(key));

const unread =
  'Someone acts on this at once: it holds a medicine, a dose or the steps of an emergency. A translation of it is published once a second person has read the whole of it in its language. Name them in `reviewers`, or write `status: draft`.';

function isRead({ reviewers = [] }: Partial<PostFrontmatter>): boolean {
  return reviewers.some(({ scope }) => scope === 'whole-page');
}

type Difference = { path: keyof PostFrontmatter; message: string };

/** Of fields that can be read in both. */
function findDifferences(own: ReadFields, first: ReadFields): Difference[] {
  const differences: Difference[] = [];
  const compare = (path: 'kind' | 'topics' | 'authors', message: (original: string) => string) => {
    const [here, there] = [own.fields[path], first.fields[path]];
    if (here === undefined || there === undefined || String(here) === String(there)) return;
    differences.push({ path, message: message([there].flat().join(', ')) });
  };
  compare('kind', (kind) => `The original is of kind \`${kind}\`.`);
  // Order counts: the first author answers for a post, and the first topic leads to it.
  for (const path of ['topics', 'authors'] as const) compare(path, (ids) => `The original has \`${path}: [${ids}]\`.`);
  if (first.fields.status === 'withdrawn' && own.fields.status === 'published') {
    differences.push({ path: 'status', message: 'The original is withdrawn, so withdraw this translation too.' });
  }
  return differences;
}

/** Null where nobody can tell. */
function changedOn(read: ReadFields): string | null {
  const { updated, published } = read.fields;
  return isRight(read, 'updated', 'published') ? (updated ?? published ?? '') : null;
}
