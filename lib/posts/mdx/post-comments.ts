/**
 * Comments in a post (braces around a block comment) are for its author; a reader never sees them.
 * Each search begins where the last one ended, so that a text full of openings takes no longer than another.
 */
export function replaceComments(source: string, replacement: (comment: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = source.indexOf('{/*'); start !== -1; start = source.indexOf('{/*', from)) {
    const end = source.indexOf('*/}', start);
    if (end === -1) break;
    parts.push(source.slice(from, start), replacement(source.slice(start, end + 3)));
    from = end + 3;
  }
  return parts.join('') + source.slice(from);
}
