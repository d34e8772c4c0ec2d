/** How the tests of a run ended, whichever runner ran them: what failed and why, and what took longest. */

export interface Outcome {
  /** File and full name. */
  title: string;
  milliseconds: number;
  /** Null when it passed. */
  fault: string | null;
}

/** As runners hand errors over: parts of one may be missing. */
export interface Fault {
  message?: string | undefined;
  stack?: string | undefined;
  cause?: unknown;
}

const colours = /\u001b\[[0-9;]*m/g;
const shownOfEach = 800;
const deepest = 5;

const isFault = (value: unknown): value is Fault => typeof value === 'object' && value !== null && 'message' in value;

/** The error, then what caused it, and what caused that: without an empty line, which ends what is said of one test. */
export function explain(fault: unknown, depth = 0): string {
  if (!isFault(fault)) return String(fault);
  const own = (fault.stack?.includes(fault.message ?? '') ? fault.stack : `${fault.message}\n${fault.stack ?? ''}`)
    .replace(colours, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('/node_modules/'))
    .join('\n')
    .slice(0, shownOfEach);
  const { cause } = fault;
  return cause === undefined || depth === deepest ? own : `${own}\n  caused by: ${explain(cause, depth + 1)}`;
}

export interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    ok: boolean;
    tests: { status: string; results: { duration: number; errors: Fault[] }[] }[];
  }[];
}

/** A test that was skipped, or passed only when it was tried again, has not passed. */
export function outcomesOf({ suites = [], specs = [] }: PlaywrightSuite): Outcome[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }): Outcome => ({
      title: `${file} › ${title}`,
      milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
      fault:
        status === 'expected'
          ? null
          : [status, ...results.flatMap(({ errors }) => errors.map((error) => explain(error)))].join('\n'),
    })),
  );
  return [...own, ...suites.flatMap(outcomesOf)];
}

/** The slowest first, a line each. */
export function slowest(outcomes: readonly Outcome[], howMany: number): string[] {
  return [...outcomes]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, howMany)
    .map(({ title, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${title}`);
}
