/** A copy of the project that can be built and started apart from the developer's own: its files, its ports, its environment. */
import { spawn } from 'node:child_process';
import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';

/** What a site is made of. No settings file of the developer's own, no data. */
export const projectParts = [
  'app',
  'components',
  'content',
  'lib',
  'prisma',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without hard links.
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

/** Hard links: a thousandth of the time and space of a copy. Turbopack refuses a symbolic link that leads out of its root. */
export function linkTree(
  from: string,
  to: string,
  how: (source: string) => 'link' | 'copy' | 'leave' = () => 'link',
): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    const way = how(source);
    if (way === 'leave') continue;
    if (entry.isDirectory()) linkTree(source, target, how);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (way === 'copy') copyFileSync(source, target, constants.COPYFILE_FICLONE);
    else linkOrCopy(source, target);
  }
}

export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of projectParts) if (existsSync(part)) cpSync(part, path.join(folder, part), { recursive: true });
  linkTree(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}

/** What a running server writes anew: those of one database must not be served from another. */
const pages = path.join('.next', 'server', 'app');

/**
 * A place to serve a finished build from: the project's files by symbolic links, of the build only what a server needs, its pages by
 * a copy and the rest by hard links.
 */
export function layOutProject(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (name !== '.next') symlinkSync(path.join(from, name), path.join(to, name));
  const left = ['cache', 'types', 'diagnostics'].map((name) => path.join('.next', name));
  linkTree(path.join(from, '.next'), path.join(to, '.next'), (source) => {
    const part = path.relative(from, source);
    return left.includes(part) ? 'leave' : part.startsWith(pages) ? 'copy' : 'link';
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const free = await new Promise<boolean>((resolve) =>
    server.once('error', () => resolve(false)).listen(port, () => resolve(true)),
  );
  if (free) await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Only what a program needs to run at all, and these: a setting in the developer's shell must not change what is tested. */
export function bareEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) =>
    process.env[name] ? [[name, process.env[name]]] : [],
  );
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: '1', ...settings } as NodeJS.ProcessEnv;
}

export interface Started {
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** `npm start` in that folder, from the command to the line that says it is ready. Rejects with what it printed when it ends before. */
export async function startProject(folder: string, settings: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, ['lib/platform/start/start.mjs'], {
    cwd: folder,
    env: bareEnvironment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes('Bedside is ready')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`npm start ended:\n${printed}`)));
  });
  return {
    output: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
