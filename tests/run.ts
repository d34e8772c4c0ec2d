/** `npm test`: unit, content, integration on both databases, then journeys in a browser. Ends with one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { generateClients } from '../prisma/generate';
import { findChromium } from './support/chromium';

interface Count {
  passed: number;
  failed: number;
}

const folder = 'var/test-results';
const nothing: Count = { passed: 0, failed: 0 };

function run(command: string, given: string[], environment: Record<string, string> = {}): boolean {
  return (
    spawnSync(`node_modules/.bin/${command}`, given, { stdio: 'inherit', env: { ...process.env, ...environment } })
      .status === 0
  );
}

/** A runner that died without a report has failed once, whatever it had counted. */
function count(file: string, succeeded: boolean, read: (report: never) => Count): Count {
  const counted = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as never) : nothing;
  return !succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
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
  return count(
    file,
    succeeded,
    (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests,
    }),
  );
}

function runPlaywright(): Count {
  const file = `${folder}/playwright.json`;
  const succeeded = run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return count(
    file,
    succeeded,
    (report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    }),
  );
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
  };
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total = { ...total, failed: total.failed + 1 };
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
