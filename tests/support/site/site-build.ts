/**
 * Production builds for the journeys, each in a folder of its own beneath the system's temporary folder: the pages of a build hold
 * the threads of the database it was made with, so it must not be mixed with the one in the project's own `.next`.
 * They are kept between runs and made anew when a source has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { copyProject, freePort, isFree, projectParts, startProject } from './site-project';

export interface BuiltSite {
  /** A copy of the project with a finished build in it. */
  folder: string;
  /** The database that its pages were made with: migrated, with the demonstration in it, and nobody connected. */
  database: string;
  port: number;
  url: string;
}

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

/** Builds unless it is built already and its port is still free; `anew` builds whatever is there. */
export async function buildSite(content: Content = 'whole', anew = false): Promise<BuiltSite> {
  const [stateFile, current] = [stateFileOf(content), stamp()];
  const known = existsSync(stateFile)
    ? (JSON.parse(readFileSync(stateFile, 'utf8')) as { stamp: string; built: BuiltSite })
    : null;
  if (!anew && known?.stamp === current && (await isFree(known.built.port))) return known.built;
  const built = await build(content);
  writeFileSync(stateFile, JSON.stringify({ stamp: current, built }));
  return built;
}

/** What the run began with. */
export function builtSite(): BuiltSite {
  return (JSON.parse(readFileSync(stateFileOf('whole'), 'utf8')) as { built: BuiltSite }).built;
}
