/**
 * Finds words that an author meant to come back to.
 * It must not know frontmatter or MDX; it reads lines.
 */
import type { Problem } from './problem';

const placeholder =
  /\b(?:TK(?:TK)*|TODO|FIXME|TBC|TBD)\b|\blorem\b|\bX{3,}\b|\[(?:insert|add|citation needed|reference)\b[^\]]{0,80}\]/giu;
/** These are ordinary words or initials in lower case. */
const onlyInCapitals = /^(?:tk|todo|tbc|tbd|fixme|x{3,})/i;

export function findPlaceholders(source: string): Problem[] {
  return blankComments(source)
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

/** Comments in a post are for its author, so they may hold what they like. Places stay as they are. */
function blankComments(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = source.indexOf('{/*'); start !== -1; start = source.indexOf('{/*', from)) {
    const end = source.indexOf('*/}', start);
    if (end === -1) break;
    parts.push(source.slice(from, start), source.slice(start, end + 3).replace(/[^\n]/g, ' '));
    from = end + 3;
  }
  return parts.join('') + source.slice(from);
}
