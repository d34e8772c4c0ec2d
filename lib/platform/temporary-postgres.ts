/** A throwaway PostgreSQL server from the programs on this machine: for tests, figures and for writing migrations. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

export interface TemporaryPostgres {
  /** Address of an empty database made for this call. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const howToGet =
  'PostgreSQL is missing: install it (Debian and Ubuntu: apt-get install postgresql), or set TEST_POSTGRES_URL to a server where databases may be made';

function programs(): string {
  const versions = '/usr/lib/postgresql';
  const folders = existsSync(versions)
    ? readdirSync(versions)
        .map((version) => path.join(versions, version, 'bin'))
        .reverse()
    : [];
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = [...folders, ...onPath].find(
    (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  );
  if (!found) throw new Error(howToGet);
  return found;
}

/** PostgreSQL refuses to run as root; there it runs as the user that its package made. */
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

/** Starts a server, or uses the one at `given`. Throws one line that says what is missing and how to get it. */
export async function startTemporaryPostgres(given: string | undefined): Promise<TemporaryPostgres> {
  if (given) return { newDatabase: () => makeDatabase(given), stop: async () => undefined };
  const folder = programs();
  const user = owner();
  const home = mkdtempSync(path.join(tmpdir(), 'bedside-postgres-'));
  if ('uid' in user) chownSync(home, user.uid, user.gid);
  const cluster = path.join(home, 'cluster');
  execFileSync(
    path.join(folder, 'initdb'),
    ['-D', cluster, '-U', 'bedside', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...user, cwd: home, stdio: 'ignore' },
  );
  const port = await freePort();
  const server = spawn(
    path.join(folder, 'postgres'),
    [
      '-D',
      cluster,
      '-p',
      String(port),
      '-k',
      home,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=200',
      '-c',
      'log_min_messages=panic',
      // It lives for minutes. A worker that happens to read a table would keep what was just erased from it.
      '-c',
      'autovacuum=off',
    ],
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
