/** `npm test`: unit, content, integration on both databases, then journeys in a browser. Ends with one line that counts them all. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { generateClients } from '../prisma/generate';
import { type Outcome, outcomesOf, type PlaywrightSuite, slowest } from './support/outcomes';

const folder = 'var/test-results';

function run(command: string, given: string[], environment: Record<string, string>): boolean {
  return (
    spawnSync(`node_modules/.bin/${command}`, given, { stdio: 'inherit', env: { ...process.env, ...environment } })
      .status === 0
  );
}

/** A runner that died without a report has failed once, whatever it had counted. */
function outcomes<Report>(
  runner: string,
  file: string,
  succeeded: boolean,
  read: (report: Report) => Outcome[],
): Outcome[] {
  const told = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : [];
  return succeeded || told.some(({ fault }) => fault !== null)
    ? told
    : [...told, { title: runner, milliseconds: 0, fault: 'ended with an error of its own' }];
}

function runVitest(): Outcome[] {
  const file = `${folder}/vitest.json`;
  const reporters = ['--reporter', 'default', '--reporter', './tests/support/outcome-reporter.ts'];
  const succeeded = run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters], { OUTCOMES: file });
  return outcomes<Outcome[]>('Vitest', file, succeeded, (told) => told);
}

function runPlaywright(): Outcome[] {
  const file = `${folder}/playwright.json`;
  const succeeded = run('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return outcomes<PlaywrightSuite>('Playwright', file, succeeded, outcomesOf);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
generateClients();
const all = [...runVitest(), ...runPlaywright()];
const failed = all.filter(({ fault }) => fault !== null);
console.log(`\nThe ten slowest tests:\n${slowest(all, 10).join('\n')}\n`);
for (const { title, fault } of failed) console.log(`Failed: ${title} › ${fault}`);
console.log(`\n${all.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 && all.length > 0 ? 0 : 1);
