/**
 * A content folder as it lies on disk, good and bad files alike: for checks, and for tests of what reads it. Readers are served from
 * `accepted-store.ts`. It lists and reads files and remembers what each version parsed to.
 * It must not know the clock's rules about posts, nor who asks.
 */
import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outline } from '@/lib/posts/mdx/outline';
import { countWords } from '@/lib/posts/model/field-rules';
import type { PhysicianFrontmatter } from '@/lib/posts/model/physician-schema';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { parsePostName } from '@/lib/posts/model/post-name';
import type { ParsedContent, Vocabularies, VocabularyName } from './parse-content';
import { parsePhysicianSource, parsePostSource, parseVocabularySource } from './parse-content';

/** `words` is counted once a version, because lists of posts ask for it again and again. */
export type PostFile = {
  slug: string;
  file: string;
  source: string;
  parsed: ParsedContent<PostFrontmatter>;
  words: number;
  /** Present when the gate has accepted the whole file; absent while nobody has asked it. */
  outline?: Outline;
};
export type PhysicianFile = {
  handle: string;
  file: string;
  source: string;
  parsed: ParsedContent<PhysicianFrontmatter>;
};
export type VocabularyFile<Name extends VocabularyName> = { file: string; parsed: ParsedContent<Vocabularies[Name]> };

/** Every read looks at the disk, and parses only what changed since the last one. Paths in `file` are relative to the folder. */
export type ContentStore = {
  folder: string;
  /** Whether there is a folder of posts here at all: an empty answer must not pass for a clean one. */
  hasPosts: () => Promise<boolean>;
  /** In alphabetical order. */
  listPostSlugs: () => Promise<string[]>;
  listPostFiles: () => Promise<PostFile[]>;
  findPostFile: (slug: string) => Promise<PostFile | null>;
  listPhysicianFiles: () => Promise<PhysicianFile[]>;
  readVocabulary: <Name extends VocabularyName>(name: Name) => Promise<VocabularyFile<Name>>;
};

/** Tells one state of a file from another without reading it: times can be set and sizes repeat, but not the number of the file and the moment of its last change. */
export function fileVersion({ ino, ctimeMs, mtimeMs, size }: Stats): string {
  return `${ino}:${ctimeMs}:${mtimeMs}:${size}`;
}

/** Files read at the same time: enough to keep the disk busy, too few to run out of handles. */
const readersAtOnce = 64;

const stores = new Map<string, ContentStore>();

export function openContentStore(folder: string): ContentStore {
  const known = stores.get(folder);
  if (known !== undefined) return known;
  const opened = createStore(folder);
  stores.set(folder, opened);
  return opened;
}

function createStore(folder: string): ContentStore {
  const versions = new Map<string, { version: string; parsed: unknown }>();

  async function readParsed<Parsed>(file: string, parse: (source: string) => Parsed): Promise<Parsed | null> {
    const path = join(folder, file);
    const stats = await stat(path).catch(nullWhenAbsent);
    if (stats === null || !stats.isFile()) return null;
    const version = fileVersion(stats);
    const known = versions.get(path);
    if (known?.version === version) return known.parsed as Parsed;
    const source = await readFile(path, 'utf8').catch(nullWhenAbsent);
    if (source === null) return null;
    const parsed = parse(source);
    versions.set(path, { version, parsed });
    return parsed;
  }

  const readPost = (slug: string): Promise<PostFile | null> => {
    const file = `posts/${slug}.mdx`;
    return readParsed(file, (source) => {
      const parsed = parsePostSource(source);
      return { slug, file, source, parsed, words: countWords(parsed.body) };
    });
  };
  const readPhysician = (handle: string): Promise<PhysicianFile | null> => {
    const file = `physicians/${handle}.mdx`;
    return readParsed(file, (source) => ({ handle, file, source, parsed: parsePhysicianSource(source) }));
  };

  async function listNames(subfolder: string): Promise<string[]> {
    const names = (await readdir(join(folder, subfolder)).catch(nullWhenAbsent)) ?? [];
    return names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.slice(0, -'.mdx'.length))
      .sort();
  }

  return {
    folder,
    hasPosts: async () => (await stat(join(folder, 'posts')).catch(nullWhenAbsent))?.isDirectory() === true,
    listPostSlugs: () => listNames('posts'),
    listPostFiles: shareWhileRunning(async () => readAll(await listNames('posts'), readPost)),
    // A slug comes from an address, so it is checked before it becomes a path.
    findPostFile: async (slug) => (parsePostName(slug) === null ? null : readPost(slug)),
    listPhysicianFiles: shareWhileRunning(async () => readAll(await listNames('physicians'), readPhysician)),
    readVocabulary: async (name) => {
      const file = `${name}.yaml`;
      const parse = (source: string) => ({ file, parsed: parseVocabularySource(name, source) });
      return (await readParsed(file, parse)) ?? parse('');
    },
  };
}

async function readAll<File>(names: string[], read: (name: string) => Promise<File | null>): Promise<File[]> {
  const files: File[] = [];
  for (let at = 0; at < names.length; at += readersAtOnce) {
    const batch = await Promise.all(names.slice(at, at + readersAtOnce).map(read));
    for (const file of batch) if (file !== null) files.push(file);
  }
  return files;
}

/** Callers that arrive while a scan is under way wait for that one. */
function shareWhileRunning<Result>(scan: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => {
    running ??= scan().finally(() => {
      running = null;
    });
    return running;
  };
}

function nullWhenAbsent(fault: unknown): null {
  if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null;
  throw fault;
}
