/** How the site grows with its content: building, starting, serving and changing it, at any number of posts. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment, copyProject, freePort, startProject } from '../support/site/site-project';
import { layOutBarePosts } from './bare-sites';
import { measureLoad } from './load';
import { memoryOf } from './process-memory';
import { writeSeededContent } from './seeded-posts';

interface Run {
  seconds: number;
  /** The largest sum of resident memory of the program and all that it started; 0 where /proc cannot be read. */
  peakMegabytes: number;
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return round((performance.now() - before) / 1000);
}

/** Runs to its end. Rejects with what it printed when it fails. */
async function measureRun(folder: string, given: string[], settings: Record<string, string>): Promise<Run> {
  const before = performance.now();
  const child: ChildProcess = spawn(process.execPath, given, { cwd: folder, env: bareEnvironment(settings) });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let peak = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined && process.platform === 'linux') peak = Math.max(peak, memoryOf(child.pid));
  }, 250);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${given.join(' ')} failed:\n${printed}`);
  return { seconds: round((performance.now() - before) / 1000), peakMegabytes: Math.round(peak / 2 ** 20) };
}

const program = (file: string): string[] => ['node_modules/tsx/dist/cli.mjs', file];

export async function measureContentScale(posts: number): Promise<Record<string, number>> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'bedside-scale-')), 'project');
  copyProject(folder);
  const content = path.join(folder, 'content');
  writeSeededContent(content, posts);
  const url = `http://localhost:${await freePort()}`;
  const settings = { PORT: new URL(url).port, SITE_URL: url };
  const read = async (address: string): Promise<string> => (await fetch(`${url}${address}`)).text();
  try {
    const check = await measureRun(folder, program('lib/posts/gate/check-content-command.ts'), settings);
    const whole = await measureRun(folder, program('lib/platform/start/build-command.ts'), settings);
    appendFileSync(path.join(content, 'posts', 'seeded-post-0.mdx'), '\nAdded before the second build.\n');
    const again = await measureRun(folder, program('lib/platform/start/build-command.ts'), settings);
    const first = await startProject(folder, settings);
    await first.stop();
    let site: Awaited<ReturnType<typeof startProject>> | undefined;
    const start = await seconds(async () => {
      site = await startProject(folder, settings);
      await read('/posts');
    });
    const [newest, oldest] = [`/posts/seeded-post-${posts - 1}`, '/posts/seeded-post-0'];
    const firstRequest = await seconds(() => read(oldest));
    const page = measureLoad(`${url}${newest}`);
    const list = measureLoad(`${url}/posts`);
    const listKilobytes = Math.round((await read('/posts')).length / 1024);
    const changed = path.join(content, 'posts', `seeded-post-${posts - 1}.mdx`);
    const change = async (words: string, ask: boolean): Promise<void> => {
      writeFileSync(
        changed,
        readFileSync(changed, 'utf8').replace('These are my sources.', `${words} These are my sources.`),
      );
      if (ask) await measureRun(folder, program('lib/posts/accepted/refresh-content-command.ts'), settings);
      while (!(await read(newest)).includes(words)) await new Promise((resolve) => setTimeout(resolve, 100));
    };
    const servedAfterRefresh = await seconds(() => change('Words for the refresh.', true));
    const firstListAfterChange = await seconds(() => read('/posts'));
    const servedWithout = await seconds(() => change('Words without a refresh.', false));
    await site?.stop();
    return {
      checkSeconds: check.seconds,
      buildSeconds: whole.seconds,
      buildPeakMegabytes: whole.peakMegabytes,
      buildAgainSeconds: again.seconds,
      startSeconds: start,
      firstRequestOfOldestSeconds: firstRequest,
      pageRequestsPerSecond: page.requestsPerSecond,
      listRequestsPerSecond: list.requestsPerSecond,
      listKilobytes,
      changeServedAfterRefreshSeconds: servedAfterRefresh,
      firstListAfterChangeSeconds: firstListAfterChange,
      changeServedWithoutRefreshSeconds: servedWithout,
    };
  } finally {
    rmSync(path.dirname(folder), { recursive: true, force: true });
  }
}

/** A new Next site with the same texts, one prerendered page each, as its own documentation builds it. */
export async function measureBareScale(posts: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-bare-scale-'));
  try {
    writeSeededContent(path.join(folder, 'content'), posts);
    layOutBarePosts(folder);
    const next = 'node_modules/next/dist/bin/next';
    const built = await measureRun(folder, [next, 'build'], { NODE_ENV: 'production' });
    const port = String(await freePort());
    const server = spawn(process.execPath, [next, 'start'], {
      cwd: folder,
      env: bareEnvironment({ NODE_ENV: 'production', PORT: port }),
      stdio: 'ignore',
    });
    const url = `http://localhost:${port}/seeded-post-${posts - 1}`;
    while (
      !(await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
    const page = measureLoad(url);
    server.kill('SIGKILL');
    return {
      buildSeconds: built.seconds,
      buildPeakMegabytes: built.peakMegabytes,
      pageRequestsPerSecond: page.requestsPerSecond,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
