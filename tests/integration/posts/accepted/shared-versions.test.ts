import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { acceptedRows, type SharedVersions } from '@/lib/posts/accepted/accepted-row-store';
import { contentStore, followContent, lookAgain } from '@/lib/posts/accepted/accepted-store';
import { contentFolder, withDatabase } from '@/tests/support/database';

withDatabase();

const post = 'posts/ada-alone.mdx';
let root: string;
let DATA_DIR: string;

const fileOf = (name: string): string => path.join(root, 'content', name);
const write = (words: string, end = ''): void => writeFileSync(fileOf(post), `${whole.trimEnd()}\n\n${words}\n${end}`);
const bad = '<script>alert(1)</script>\n';
let whole: string;

/** This process has been told to forget everything, and works as that instance does, with a disk of its own. */
async function as(instance: string, shared: SharedVersions = acceptedRows): Promise<void> {
  delete (globalThis as { bedsideContent?: unknown }).bedsideContent;
  replaceEnv({ DATA_DIR: path.join(root, instance) });
  await followContent(shared);
}

const shown = async (): Promise<string> => (await contentStore().findPostFile('ada-alone'))?.source ?? 'nothing';

beforeEach(async () => {
  ({ DATA_DIR } = env());
  root = mkdtempSync(path.join(tmpdir(), 'bedside-shared-'));
  cpSync(contentFolder, path.join(root, 'content'), { recursive: true });
  replaceEnv({ CONTENT_DIR: path.join(root, 'content') });
  whole = readFileSync(fileOf(post), 'utf8');
});

afterEach(() => {
  delete (globalThis as { bedsideContent?: unknown }).bedsideContent;
  replaceEnv({ CONTENT_DIR: contentFolder, DATA_DIR });
  rmSync(root, { recursive: true });
});

describe('instances of one site', () => {
  it('fall back on the same last accepted version, also one that was never there before', async () => {
    write('Words of the first version.');
    await as('one');
    write('Words of the second version.');
    await lookAgain('thorough');
    write('Words of the third version.', bad);
    await lookAgain('thorough');
    expect(await shown()).toContain('second version');

    await as('new');
    expect(await shown()).toContain('second version');
  });

  it('fall back on what was accepted last anywhere, before what they accepted last themselves', async () => {
    write('Words of the first version.');
    await as('one');
    write('Words of the second version.');
    await as('two');
    write('Words of the third version.', bad);
    await as('one');
    expect(await shown()).toContain('second version');
  });

  it('keep a list whose file is away on a machine that never saw it', async () => {
    await as('one');
    rmSync(fileOf('topics.yaml'));
    await as('new');
    expect((await contentStore().readVocabulary('topics')).parsed.value).not.toEqual([]);
  });

  it('bring back no version of a file that was taken away', async () => {
    await as('one');
    rmSync(fileOf(post));
    await as('two');
    expect(await database().acceptedFile.count({ where: { file: post } })).toBe(0);
    write('Words of a later file.', bad);
    await as('new');
    expect(await shown()).toBe('nothing');
  });

  it('go on with what they have while the database is away, and tell the others afterwards', async () => {
    let away = true;
    const whileThere = <Result>(work: () => Promise<Result>) => (away ? Promise.reject(new Error('away')) : work());
    const shared: SharedVersions = {
      listHashes: () => whileThere(acceptedRows.listHashes),
      find: (file) => whileThere(() => acceptedRows.find(file)),
      keep: (versions) => whileThere(() => acceptedRows.keep(versions)),
      forget: (files) => whileThere(() => acceptedRows.forget(files)),
    };
    await as('one', shared);
    expect(await shown()).toBe(whole);
    expect(await database().acceptedFile.count()).toBe(0);
    away = false;
    await lookAgain();
    expect((await database().acceptedFile.findUniqueOrThrow({ where: { file: post } })).source).toBe(whole);
  });
});
