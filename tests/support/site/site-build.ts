/**
 * Production builds for the journeys, each in a folder of its own beneath the system's temporary folder: the pages of a build hold
 * the threads of the database it was made with, so it must not be mixed with the one in the project's own `.next`.
 * They are kept between runs and made anew when a source has changed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type BuiltSite, type Kept, parseKept } from './kept-builds';
import {
  bareEnvironment,
  copyProject,
  freePort,
  isFree,
  layOutProject,
  projectParts,
  startProject,
} from './site-project';

export type { BuiltSite } from './kept-builds';

/** `elsewhere`: the whole content once more, built from nothing for another address. */
export type Content = 'whole' | 'one-post' | 'elsewhere';

/** The address of the last, which a proxy has. */
export const elsewhere = 'https://practice.example';

/** The one post: it neither leads to others nor belongs to a series. */
const onePost = 'anxiety.mdx';

const journeySecret = 'a secret that only the journeys know, and no site';

function homeOf(content: Content): string {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
  return path.join(tmpdir(), `bedside-journeys-${project}`, content);
}

const stateFileOf = (content: Content): string => path.join(homeOf(content), 'built.json');

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => name !== 'generated')
    .flatMap((name) => filesBelow(path.join(place, name)));
}

function stamp(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of projectParts.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** The address and the content are part of what a build is made from: with others, `npm start` would build anew. */
export function settingsOf(built: BuiltSite, data: string, database: string): Record<string, string> {
  return {
    PORT: String(built.port),
    SITE_URL: built.url,
    DATABASE_URL: `file:${database}`,
    DATA_DIR: data,
    CONTENT_DIR: path.join(built.folder, 'content'),
    NEXTAUTH_SECRET: journeySecret,
    TIME_ZONE: 'UTC',
  };
}

/** Folds the journal into the file, so that copying the one file copies everything. */
function closeFile(database: string): void {
  const connection = new Sqlite(database);
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
}

async function build(content: Content): Promise<BuiltSite> {
  const home = homeOf(content);
  rmSync(home, { recursive: true, force: true });
  const folder = path.join(home, 'project');
  copyProject(folder);
  if (content === 'one-post') {
    const posts = path.join(folder, 'content', 'posts');
    for (const name of readdirSync(posts)) if (name !== onePost) rmSync(path.join(posts, name));
    writeFileSync(path.join(folder, 'content', 'series.yaml'), '[]\n');
  }
  const port = await freePort();
  const built: BuiltSite = {
    folder,
    database: path.join(home, 'made-with', 'bedside.db'),
    port,
    url: content === 'elsewhere' ? elsewhere : `http://localhost:${port}`,
  };
  const started = await startProject(folder, settingsOf(built, path.dirname(built.database), built.database));
  await started.stop();
  closeFile(built.database);
  return built;
}

/** Of as many letters as that one, so that every length that a build has written down stays true. */
async function anotherPort(than: number): Promise<number> {
  for (;;) {
    const port = await freePort();
    if (port !== than && String(port).length === String(than).length) return port;
  }
}

/** Not what it holds: it may be another site's file under a second name. */
function replaceFile(file: string, bytes: Buffer): void {
  rmSync(file);
  writeFileSync(file, bytes);
}

/** The same build without building: its address stands in its files as text. */
async function underAnotherAddress(first: BuiltSite): Promise<BuiltSite> {
  const port = await anotherPort(first.port);
  const folder = `${first.folder}-${port}`;
  layOutProject(first.folder, folder);
  const rewrite = (text: string): string =>
    text.replaceAll(new RegExp(`(localhost(?::|%3A))${first.port}\\b`, 'g'), `$1${port}`);
  for (const entry of readdirSync(path.join(folder, '.next'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    // Byte by byte, since a file may be anything.
    const bytes = readFileSync(file, 'latin1');
    const rewritten = rewrite(bytes);
    if (rewritten === bytes) continue;
    replaceFile(file, Buffer.from(rewritten, 'latin1'));
  }
  const built = { ...first, folder, port, url: rewrite(first.url) };
  const settings = settingsOf(built, path.dirname(built.database), built.database);
  const say = `import('./lib/platform/start/build.ts').then(({ buildStamp }) => process.stdout.write(buildStamp()))`;
  const buildStamp = execFileSync(process.execPath, ['--import', 'tsx', '--eval', say], {
    cwd: folder,
    env: bareEnvironment(settings),
  });
  replaceFile(path.join(folder, '.next', 'bedside-build'), buildStamp);
  return built;
}

function readKept(content: Content): Kept | null {
  const file = stateFileOf(content);
  return existsSync(file) ? parseKept(readFileSync(file, 'utf8')) : null;
}

/** A temporary folder is swept by others too. */
const isWhole = ({ folder, database }: BuiltSite): boolean =>
  existsSync(path.join(folder, '.next', 'bedside-build')) && existsSync(database);

/**
 * Builds unless it is built already and its ports are still free, as many as there are to be served at the same time; `anew` builds
 * whatever is there. Gives the first.
 */
export async function buildSite(content: Content = 'whole', howMany = 1, anew = false): Promise<BuiltSite> {
  const [known, current] = [readKept(content), stamp()];
  const free = await Promise.all((known?.built ?? []).map(({ port }) => isFree(port)));
  const [kept] = known?.built ?? [];
  if (
    !anew &&
    kept &&
    known?.stamp === current &&
    free.length >= howMany &&
    free.every(Boolean) &&
    known.built.every(isWhole)
  )
    return kept;
  const first = await build(content);
  const built = [first];
  while (built.length < howMany) built.push(await underAnotherAddress(first));
  writeFileSync(stateFileOf(content), JSON.stringify({ stamp: current, built } satisfies Kept));
  return first;
}

/** What the run began with, as the calling worker is to serve it. */
export function builtSite(): BuiltSite {
  const own = readKept('whole')?.built[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (!own) throw new Error('there are more workers than sites: see build-once.ts');
  return own;
}
