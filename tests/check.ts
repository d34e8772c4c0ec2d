/** `npm run check`: types, lint, import rule, unused code, format. Runs all of them and says at the end which failed. */
import { spawnSync } from 'node:child_process';
import { generateClients } from '../prisma/generate';

const checks: [name: string, command: string, ...given: string[]][] = [
  ['route types', 'next', 'typegen'],
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  [
    'import rule',
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'app',
    'components',
    'lib',
    'prisma',
    'tests',
    'proxy.ts',
    'instrumentation.ts',
  ],
  ['unused code', 'knip'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
];

generateClients();
const failed = checks.filter(([name, command, ...given]) => {
  console.log(`— ${name}`);
  return (
    spawnSync(`node_modules/.bin/${command}`, given, {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    }).status !== 0
  );
});
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(([name]) => name).join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
