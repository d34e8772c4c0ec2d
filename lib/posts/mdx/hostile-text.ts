/**
 * Bounds what reaches the MDX parser, whose time grows with the square of some inputs and whose stack is finite.
 * It must not know MDX beyond the marks that nest or pair.
 */
import type { Place, Problem } from '@/lib/posts/model/problem';

export const largestPost = 200 * 1024;
export const deepestNesting = 50;
const mostMarksInBlock = 400;
const longestBlock = 20_000;
const mostLines = 5000;

/** For a whole file, frontmatter and all. */
export function findOversize(source: string): Problem | null {
  if (new TextEncoder().encode(source).length <= largestPost) return null;
  return refuse(
    { line: 1, column: 1 },
    'size',
    `This file is larger than ${largestPost / 1024} KB. Divide it into a series.`,
  );
}

/** For a body: the first reason not to parse it at all; null when parsing is safe. Linear in the length of the text. */
export function findHostileText(body: string): Problem | null {
  const lines = body.split('\n');
  if (lines.length > mostLines) {
    return refuse(
      { line: mostLines, column: 1 },
      'size',
      `This file has more than ${mostLines} lines. Divide it into a series.`,
    );
  }
  let marks = 0;
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const place = { line: index + 1, column: 1 };
    if (countContainers(line) > deepestNesting) {
      return refuse(place, 'nesting', `This is nested more than ${deepestNesting} levels deep.`);
    }
    if (line.trim() === '') {
      marks = 0;
      length = 0;
    }
    length += line.length;
    if (length > longestBlock)
      return refuse(place, 'size', `This paragraph is longer than ${longestBlock} characters. Divide it.`);
    for (const character of line) if ('*_[]!~'.includes(character)) marks += 1;
    if (marks > mostMarksInBlock) {
      return refuse(
        place,
        'size',
        `There are more than ${mostMarksInBlock} stars, underscores and brackets in one paragraph. Divide it.`,
      );
    }
  }
  return null;
}

/** Quotation and list marks that open at the start of a line, where each one nests inside the one before. */
function countContainers(line: string): number {
  let count = 0;
  let at = 0;
  while (at < line.length) {
    const mark = /^[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(line.slice(at, at + 200));
    if (mark === null) return count;
    count += 1;
    at += mark[0].length;
    if (count > deepestNesting) return count;
  }
  return count;
}

function refuse(place: Place, rule: string, message: string): Problem {
  return { ...place, severity: 'error', rule, message };
}
