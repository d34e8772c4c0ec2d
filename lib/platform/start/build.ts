/** Builds the site when what it was built from has changed since. Knows files and their hashes, not what is in them. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actionKey } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'proxy.ts',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const stampFile = '.next/bedside-build';

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

/** Changes when any source or a setting that pages show has changed. Not with the content: a running site follows that by itself. */
export function buildStamp(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash
    .update(JSON.stringify([env().SITE_URL, env().SITE_LANGUAGE, env().LANGUAGE_COUNTRY, env().JURISDICTION]))
    .digest('hex');
}

export function isBuilt(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === buildStamp();
}

/** Resolves when built; rejects with the build's own output when it failed. */
export async function build(): Promise<void> {
  const output: string[] = [];
  const stamp = buildStamp();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: env().SITE_URL,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(),
      // So that a page of an older build loads anew what it cannot use any more.
      NEXT_DEPLOYMENT_ID: stamp.slice(0, 16),
      NEXT_TELEMETRY_DISABLED: '1',
      // What the bundler used is given back when it is done and not at some later time: pages are made then, and need as much again.
      MIMALLOC_PURGE_DELAY: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  process.off('exit', stop);
  if (code !== 0) throw new Error(`The build failed:\n${output.join('')}`);
  writeFileSync(stampFile, stamp);
}
