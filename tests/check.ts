/** `npm run check`: types, lint, import rule, unused code, format. Runs all of them, two at a time, and says at the end which failed. */
import { spawn } from 'node:child_process';
import { generateClients } from '../prisma/generate';

type Check = [name: string, command: string, ...given: string[]];

const checks: Check[] = [
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

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/** Prints what it said when it has ended, so that two do not speak at once. True when it failed. */
async function fails([name, command, ...given]: Check): Promise<boolean> {
  const said: Buffer[] = [];
  const child = spawn(`node_modules/.bin/${command}`, given, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  console.log(`— ${name}`);
  process.stdout.write(Buffer.concat(said));
  return code !== 0;
}

generateClients();
// Types and lint read what this writes.
const failed = (await fails(['route types', 'next', 'typegen'])) ? ['route types'] : [];
const waiting = [...checks];
await Promise.all(
  [1, 2].map(async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) if (await fails(next)) failed.push(next[0]);
  }),
);
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
