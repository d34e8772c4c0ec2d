/**
 * A problem found in a content file, and how places in text are counted.
 * It must not know any rule.
 */

export type Severity = 'error' | 'warning';

/** Lines and columns count from 1; columns count UTF-16 code units, as editors do. */
export type Place = { line: number; column: number };

export type Problem = Place & { severity: Severity; rule: string; message: string };

export type FileProblem = Problem & { file: string };

export function placeAt(source: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

export function inReadingOrder<Found extends Problem>(problems: readonly Found[]): Found[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column);
}

/** The line that scripts read: `file:line:column severity rule message`. */
export function formatProblem(problem: FileProblem): string {
  const { file, line, column, severity, rule, message } = problem;
  return `${file}:${line}:${column} ${severity} ${rule} ${message}`;
}
