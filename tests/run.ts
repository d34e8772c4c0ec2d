/** `npm test`: unit, content, integration on both databases, then journeys in a browser. Ends with one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generateClients } from '../prisma/generate';
import { findChromium } from './support/site/chromium';

interface Count {
  passed: number;
  failed: number;
  /** What failed, by its full name, to be read at the end of a long log. */
  names: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; ok: boolean }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const folder = 'var/test-results';
const nothing: Count = { passed: 0, failed: 0, names: [] };

function run(command: string, given: string[], environment: Record<string, string> = {}): boolean {
  return (
    spawnSync(`node_modules/.bin/${command}`, given, { stdio: 'inherit', env: { ...process.env, ...environment } })
      .status === 0
  );
}

/** A runner that died without a report has failed once, whatever it had counted. */
function count<Report>(title: string, file: string, succeeded: boolean, read: (report: Report) => Count): Count {
  const counted = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : nothing;
  return !succeeded && counted.failed === 0
    ? { ...counted, failed: 1, names: [`${title} ended with an error of its own`] }
    : counted;
}

function runVitest(): Count {
  const file = `${folder}/vitest.json`;
  const succeeded = run('vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    file,
  ]);
  return count<VitestReport>('Vitest', file, succeeded, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests,
    names: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) =>
          [path.relative('.', name), fullName, failureMessages?.[0]?.slice(0, 600) ?? ''].join(' › '),
        ),
    ),
  }));
}

const specsOf = ({ suites = [], specs = [] }: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

function runPlaywright(): Count {
  const file = `${folder}/playwright.json`;
  const succeeded = run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return count<PlaywrightReport>('Playwright', file, succeeded, (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    names: specsOf(report)
      .filter(({ ok }) => !ok)
      .map(({ file: spec, title }) => `${spec} › ${title}`),
  }));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
generateClients();
let total = nothing;
try {
  findChromium();
  const counts = [runVitest(), runPlaywright()];
  total = {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    names: counts.flatMap(({ names }) => names),
  };
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total = { ...total, failed: total.failed + 1 };
}
for (const name of total.names) console.log(`Failed: ${name}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
