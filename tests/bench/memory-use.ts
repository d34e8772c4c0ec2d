/** What `npm start` and all its processes hold: at rest, after readers, and after addresses that lead nowhere. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment, copyProject, freePort, startProject } from '../support/site/site-project';
import { memoryOf } from './process-memory';
import { writeSeededContent } from './seeded-posts';

const posts = 50;
const views = 10_000;
const unknown = 2_000;
const atOnce = 20;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function each(count: number, work: (turn: number) => Promise<void>): Promise<void> {
  let next = 0;
  const hands = Array.from({ length: atOnce }, async () => {
    while (next < count) await work(next++);
  });
  await Promise.all(hands);
}

async function read(url: string, expected: number): Promise<void> {
  const response = await fetch(url);
  await response.text();
  if (response.status !== expected) throw new Error(`${url} answered ${response.status}`);
}

/** Resident, what processes share counted for each; `npm` itself is among them. */
export async function measureMemory(): Promise<Record<string, number>> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'bedside-memory-')), 'project');
  copyProject(folder);
  writeSeededContent(path.join(folder, 'content'), posts);
  const url = `http://localhost:${await freePort()}`;
  const settings = { PORT: new URL(url).port, SITE_URL: url };
  // Builds, so that what follows is a start like any other.
  await (await startProject(folder, settings)).stop();
  const site = spawn('npm', ['start'], {
    cwd: folder,
    env: bareEnvironment(settings),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => site.once('exit', resolve));
  const figures: Record<string, number> = { posts, views, unknown };
  const look = async (name: string): Promise<void> => {
    await pause(3_000);
    figures[name] = Math.round(memoryOf(site.pid ?? 0) / 2 ** 20);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      site.stdout.on('data', (part: Buffer) => part.includes('Bedside is ready') && resolve());
      void ended.then(() => reject(new Error('npm start ended')));
    });
    await look('atRest');
    await each(views, (turn) => read(`${url}/posts/seeded-post-${turn % posts}`, 200));
    await look('afterViews');
    await each(unknown, (turn) => read(`${url}/${turn % 2 ? 'posts' : 'topics'}/no-such-thing-${turn}`, 404));
    await look('afterUnknown');
    return figures;
  } finally {
    site.kill('SIGTERM');
    await ended;
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}
