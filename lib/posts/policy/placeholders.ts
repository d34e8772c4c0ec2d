/**
 * Finds words that an author meant to come back to.
 * It must not know frontmatter or MDX; it reads lines.
 */
import { replaceComments } from '@/lib/posts/mdx/post-comments';
import type { Problem } from '@/lib/posts/model/problem';

const placeholder =
  /\b(?:TK(?:TK)*|TODO|FIXME|TBC|TBD)\b|\blorem\b|\bX{3,}\b|\[(?:insert|add|citation needed|reference)\b[^\]]{0,80}\]/giu;
/** These are ordinary words or initials in lower case. */
const onlyInCapitals = /^(?:tk|todo|tbc|tbd|fixme|x{3,})/i;

export function findPlaceholders(source: string): Problem[] {
  // A comment may hold what it likes. Places stay as they are.
  return replaceComments(source, (comment) => comment.replace(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(placeholder)]
        .filter(([word]) => !onlyInCapitals.test(word) || word === word.toUpperCase())
        .map(({ 0: word, index: column }): Problem => ({
          line: index + 1,
          column: column + 1,
          severity: 'error',
          rule: 'placeholder',
          message: `"${word}" marks something unfinished. Finish it or remove it.`,
        })),
    );
}
