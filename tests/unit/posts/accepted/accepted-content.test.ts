import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { currentRules } from '@/lib/posts/accepted/accepted-files';
import { contentStore, lookAgain } from '@/lib/posts/accepted/accepted-store';
import { checkContent } from '@/lib/posts/accepted/content-health';
import { findPost } from '@/lib/posts/reading/read-posts';
import { aPost } from '../a-post';

const { CONTENT_DIR, DATA_DIR } = env();
const now = new Date('2026-06-01T12:00:00Z');
const moment = new Date('1980-01-01T00:00:00Z');
const slug = 'opening-hours';
let root: string;

const postOf = (hour: number) =>
  aPost(`Open at ${hour} now. <Term id="sepsis" />`, { topics: ['practice'], authors: ['elena-marsh'], reviewers: [] });
const shown = async () => (await findPost(slug, now))?.body ?? null;
/** What this process remembers is gone; what it kept on disk stays. */
const restart = () => delete (globalThis as { bedsideContent?: unknown }).bedsideContent;

function release(name: string, hour: number): string {
  const folder = path.join(root, name);
  cpSync('content', folder, { recursive: true });
  writeFileSync(path.join(folder, 'posts', `${slug}.mdx`), postOf(hour));
  for (const file of [`posts/${slug}.mdx`, 'glossary.yaml']) utimesSync(path.join(folder, file), moment, moment);
  return folder;
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'accepted-'));
  symlinkSync(release('one', 5), path.join(root, 'current'));
  restart();
  replaceEnv({ CONTENT_DIR: path.join(root, 'current'), DATA_DIR: path.join(root, 'data') });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => {
  replaceEnv({ CONTENT_DIR, DATA_DIR });
  restart();
  rmSync(root, { recursive: true });
});

function swap(folder: string): void {
  symlinkSync(folder, path.join(root, 'next'));
  renameSync(path.join(root, 'next'), path.join(root, 'current'));
}

describe('a correction of equal moment and size', () => {
  it.each(['patient', 'thorough'] as const)('in a release that was swapped is seen by a %s look', async (manner) => {
    const corrected = release('two', 6);
    expect(await shown()).toContain('Open at 5');
    swap(corrected);
    await lookAgain(manner);
    expect(await shown()).toContain('Open at 6');
  });

  it('is seen after a restart', async () => {
    expect(await shown()).toContain('Open at 5');
    swap(release('two', 6));
    restart();
    expect(await shown()).toContain('Open at 6');
  });

  it('written into the same file, its moment put back, is seen too', async () => {
    expect(await shown()).toContain('Open at 5');
    const file = path.join(root, 'one', 'posts', `${slug}.mdx`);
    const before = statSync(file);
    writeFileSync(file, postOf(7));
    utimesSync(file, before.atime, before.mtime);
    await lookAgain('quick');
    expect(await shown()).toContain('Open at 7');
  });
});

describe('a file that is away', () => {
  const away = (name: string) => renameSync(path.join(root, 'one', name), path.join(root, `${name}.away`));

  it.each(['glossary.yaml', 'topics.yaml', 'series.yaml', 'resources.yaml'])(
    'if it is the list %s, leaves its last good version, also after a restart, and health names it',
    async (name) => {
      expect(await shown()).toContain('Open at 5');
      expect(await checkContent()).toEqual({ state: 'ok', missing: [] });
      const before = await contentStore().readVocabulary('topics');
      away(name);
      await lookAgain('thorough');
      for (const again of [false, true]) {
        if (again) restart();
        expect(await shown()).toContain('Open at 5');
        expect((await contentStore().readVocabulary('topics')).parsed.value).toEqual(before.parsed.value);
        expect(await checkContent()).toEqual({ state: 'ok', missing: [name] });
      }
      renameSync(path.join(root, `${name}.away`), path.join(root, 'one', name));
      await lookAgain('quick');
      expect(await checkContent()).toEqual({ state: 'ok', missing: [] });
    },
  );

  it('and that nobody has ever read, makes health fail where posts need it', async () => {
    away('glossary.yaml');
    away('resources.yaml');
    expect(await shown()).toBeNull();
    expect(await checkContent()).toEqual({ state: 'failed', missing: ['glossary.yaml'] });
  });

  it('if it is a whole folder, takes no page down', async () => {
    expect(await shown()).toContain('Open at 5');
    away('posts');
    away('physicians');
    await lookAgain('quick');
    expect(await shown()).toContain('Open at 5');
  });

  it('if it is one post, is gone', async () => {
    expect(await shown()).toContain('Open at 5');
    unlinkSync(path.join(root, 'one', 'posts', `${slug}.mdx`));
    await lookAgain('quick');
    expect(await shown()).toBeNull();
  });
});

it('a clock that is set back by a day stops nobody from following', async () => {
  expect(await shown()).toContain('Open at 5');
  const [date, monotonic] = [Date.now(), performance.now()];
  vi.spyOn(Date, 'now').mockReturnValue(date - 86_400_000);
  vi.spyOn(performance, 'now').mockReturnValue(monotonic + 60_000);
  swap(release('two', 6));
  expect(await shown()).toContain('Open at 6');
});

it('judges everything anew once a rule has changed, in whatever room it lies', () => {
  const stampOf = (name: string, rule: string, file = 'lib/posts/policy/rule.ts'): string => {
    const home = path.join(root, name);
    mkdirSync(path.join(home, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(home, file), rule);
    return currentRules(home);
  };
  const first = stampOf('one', 'export const most = 1;');
  expect(stampOf('same', 'export const most = 1;')).toBe(first);
  expect(stampOf('other', 'export const most = 2;')).not.toBe(first);
  expect(stampOf('elsewhere', 'export const most = 1;', 'lib/posts/gate/rule.ts')).not.toBe(first);
  expect(stampOf('beside', 'export const most = 1;', 'lib/search/policy/rule.ts')).not.toBe(first);
});
