/** A running site with a database of its own, for one file of journeys. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { type BuiltSite, builtSite, settingsOf } from './site-build';
import { bareEnvironment, layOutProject, type Started, startProject } from './site-project';

export interface SentMail {
  to: string;
  subject: string;
  text: string;
  raw: string;
}

function layOut(built: BuiltSite): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-journey-'));
  layOutProject(built.folder, folder);
  mkdirSync(path.join(folder, 'data'));
  copyFileSync(built.database, path.join(folder, 'data', 'bedside.db'));
  return folder;
}

export class Site {
  readonly url: string;
  readonly port: number;
  readonly data: string;
  private server: ChildProcess | undefined;
  private started: Started | undefined;
  private printed = '';
  private readonly folder: string;
  private readonly settings: Record<string, string>;

  constructor(settings: Record<string, string> = {}, built: BuiltSite = builtSite()) {
    this.url = built.url;
    this.port = built.port;
    this.folder = layOut(built);
    this.data = path.join(this.folder, 'data');
    // A trusted proxy on this machine, so that each visitor can come from a network of their own and meets limits alone.
    this.settings = {
      ...settingsOf(built, this.data, path.join(this.data, 'bedside.db')),
      TRUSTED_PROXIES: '127.0.0.1,::1',
      ...settings,
    };
  }

  /** Resolves once it listens. */
  async start(): Promise<void> {
    const server = spawn(process.execPath, ['lib/platform/server/server.mjs'], {
      cwd: this.folder,
      env: bareEnvironment({ ...this.settings, NODE_ENV: 'production', NEXTAUTH_URL: this.url }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.server = server;
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    await new Promise<void>((resolve, reject) => {
      server.once('message', () => resolve());
      server.once('exit', () => reject(new Error(`The server ended:\n${this.printed}`)));
    });
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  }

  /** As when the machine loses power, save that what the kernel holds is not lost. */
  kill(): Promise<void> {
    return this.stop('SIGKILL');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** `npm start` on the same data instead of the bare server: it also prints the administrator's link. */
  async npmStart(): Promise<Started> {
    this.started = await startProject(this.folder, this.settings);
    return this.started;
  }

  /** Everything that it has printed since it was first started. */
  output(): string {
    return this.printed;
  }

  /** Mails that have been sent, oldest first as far as their names tell. */
  mails(): SentMail[] {
    const outbox = path.join(this.data, 'outbox');
    if (!existsSync(outbox)) return [];
    const files = readdirSync(outbox)
      .filter((name) => name.endsWith('.txt'))
      .sort();
    return files.map((name) => {
      const raw = readFileSync(path.join(outbox, name), 'utf8');
      const [head = '', ...text] = raw.split('\n\n');
      const header = (field: string): string => new RegExp(`^${field}: (.*)$`, 'm').exec(head)?.[1] ?? '';
      return { to: header('To'), subject: header('Subject'), text: text.join('\n\n'), raw };
    });
  }

  /** What the database says, beside the running server. */
  query<Row>(sql: string, ...values: (string | number)[]): Row[] {
    const connection = new Sqlite(path.join(this.data, 'bedside.db'), { readonly: true });
    try {
      return connection.prepare<(string | number)[], Row>(sql).all(...values);
    } finally {
      connection.close();
    }
  }

  /** `npm run …` on the machine that the site runs on; what it printed. */
  async command(file: string, ...given: string[]): Promise<string> {
    const options = { cwd: this.folder, env: bareEnvironment(this.settings) };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', file, ...given],
      options,
    );
    return stdout;
  }

  /** A test that failed on the way has left something running. */
  async remove(): Promise<void> {
    await this.started?.stop();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Call at the top of a file: the site that its journeys share. */
export function useSite(
  settings: Record<string, string> = {},
  build: () => Promise<BuiltSite> = async () => builtSite(),
): () => Site {
  let site: Site | undefined;
  test.beforeAll(async () => {
    test.setTimeout(600_000);
    site = new Site(settings, await build());
    await site.start();
  });
  test.afterAll(async () => {
    await site?.remove();
  });
  return () => {
    if (!site) throw new Error('the site runs only while tests do');
    return site;
  };
}
