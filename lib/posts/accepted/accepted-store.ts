/**
 * What readers are given: of each file of the content folder the last version that the gate accepted, held in memory. A server looks
 * at the folder again and again; what has changed is examined alone, and says which pages are out of date.
 * It must not know what the clock's rules about posts are, nor who asks.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/platform/env';
import { faultOf, log } from '@/lib/platform/log';
import { noteContentVersions } from '@/lib/platform/web/page-versions.mjs';
import { listVersions, subfolders } from '@/lib/posts/files/content-folder';
import type { Vocabularies, VocabularyName } from '@/lib/posts/files/parse-content';
import { parseVocabularySource } from '@/lib/posts/files/parse-content';
import type { ContentStore, PhysicianFile, PostFile, VocabularyFile } from '@/lib/posts/files/post-store';
import type { AcceptedFile, SharedFile } from './accepted-files';
import { adopt, consider, findKept, forget, readValue } from './accepted-files';
import type { SharedVersions } from './accepted-row-store';
import { clockStates, versionsOf } from './content-versions';

type Entry = { seen: string; accepted: AcceptedFile | null; value: PostFile | PhysicianFile | null };

type Snapshot = {
  posts: PostFile[];
  bySlug: Map<string, PostFile>;
  physicians: PhysicianFile[];
  lists: { [Name in VocabularyName]: VocabularyFile<Name> };
  versions: Map<string, number>;
  /** As the clock had it when the snapshot was taken. */
  states: Map<string, string>;
};

type State = {
  entries: Map<string, Entry>;
  snapshot: Snapshot | null;
  lookedAt: number;
  looking: Promise<Snapshot> | null;
  /** A server looks by itself; elsewhere whoever reads looks, when the last look is older than this. */
  isFollowed: boolean;
  /** What all instances have; null where nothing is shared. */
  shared: SharedVersions | null;
  /** What was accepted or found gone and the other instances have not been told. */
  untold: { fresh: Map<string, SharedFile>; gone: Set<string> };
};

const lookLastsMilliseconds = 2000;
/** A file is left alone while it may still be being written. */
const settlesInMilliseconds = 1000;
/** Stands for the version of a file that is not there. */
const absent = 'absent';
const vocabularies: VocabularyName[] = ['topics', 'series', 'glossary', 'resources'];

/** One for the process: the parts of a server are bundled apart and must not each hold a copy. */
const shared = globalThis as typeof globalThis & { bedsideContent?: Map<string, State> };

function stateOf(folder: string): State {
  const states = (shared.bedsideContent ??= new Map());
  const known = states.get(folder);
  if (known !== undefined) return known;
  const state: State = {
    entries: new Map(),
    snapshot: null,
    lookedAt: 0,
    looking: null,
    isFollowed: false,
    shared: null,
    untold: { fresh: new Map(), gone: new Set() },
  };
  states.set(folder, state);
  return state;
}

export const keptFolder = (): string => join(env().DATA_DIR, 'accepted');

/** From now on reads answer from memory: whoever calls this calls `lookAgain` from time to time. */
export async function followContent(shared: SharedVersions | null = null): Promise<void> {
  const state = stateOf(env().CONTENT_DIR);
  state.shared = shared;
  await lookAgain();
  state.isFollowed = true;
}

/**
 * `quick` reads what the folder says has changed. `patient` also leaves a file alone that changed a moment ago and may be half written.
 * `thorough` reads every file, whatever the folder says.
 */
type Manner = 'quick' | 'patient' | 'thorough';

/** Reads what has changed. */
export async function lookAgain(manner: Manner = 'quick'): Promise<void> {
  const folder = env().CONTENT_DIR;
  const state = stateOf(folder);
  await state.looking;
  await look(folder, state, manner);
}

function look(folder: string, state: State, manner: Manner): Promise<Snapshot> {
  state.looking ??= readChanges(folder, state, manner).finally(() => {
    state.lookedAt = performance.now();
    state.looking = null;
  });
  return state.looking;
}

async function current(folder: string, state: State): Promise<Snapshot> {
  const isFresh = state.isFollowed || performance.now() - state.lookedAt < lookLastsMilliseconds;
  return state.snapshot !== null && isFresh ? state.snapshot : look(folder, state, 'quick');
}

async function readChanges(folder: string, state: State, manner: Manner): Promise<Snapshot> {
  const kept = keptFolder();
  const isThere = (await stat(folder).catch(() => null))?.isDirectory() === true;
  // A disk that is away for a while is no reason to take every page down.
  if (!isThere && state.snapshot !== null) throw new Error('The content folder is gone.');
  const { files: found, unread } = await listVersions(folder, vocabularies);
  if (isThere && state.snapshot === null) await forgetRemoved(folder, kept, found, unread);
  let changed = 0;
  for (const [file, { version, modified }] of found) {
    const entry = state.entries.get(file);
    if (entry?.seen === version && manner !== 'thorough') continue;
    const age = Date.now() - modified;
    if (manner === 'patient' && entry !== undefined && age >= 0 && age < settlesInMilliseconds) continue;
    const considered = await consider({ content: folder, kept, file }, entry?.accepted ?? null, () =>
      findShared(state, file),
    );
    if (considered === null) continue;
    const { accepted, refusedBy } = considered;
    if (refusedBy.length === 0 && accepted !== null) state.untold.fresh.set(file, accepted);
    if (refusedBy.length > 0) logRefusal(file, refusedBy, accepted !== null);
    if (accepted?.hash !== entry?.accepted?.hash) changed += 1;
    const value = accepted === null ? null : readValue(file, accepted);
    // The same words keep the same object, and with it what was remembered about them.
    const isSame = entry !== undefined && entry.accepted?.hash === accepted?.hash;
    state.entries.set(file, { seen: version, accepted, value: isSame ? entry.value : value });
  }
  for (const name of vocabularies) changed += await keepList(folder, kept, state, `${name}.yaml`, found);
  for (const file of state.entries.keys()) {
    if (found.has(file) || file.endsWith('.yaml') || unread.has(file.slice(0, file.indexOf('/')))) continue;
    state.entries.delete(file);
    await forget({ content: folder, kept, file });
    state.untold.fresh.delete(file);
    state.untold.gone.add(file);
    changed += 1;
  }
  await share(state, state.snapshot === null && isThere && unread.size === 0 ? found : null);
  const before = state.snapshot;
  const now = new Date();
  if (changed === 0 && before !== null && isSameState(before.states, clockStates(before.posts, now))) return before;
  state.snapshot = takeSnapshot(state.entries, now);
  noteContentVersions(state.snapshot.versions, before?.versions ?? null);
  if (before !== null && changed > 0) log('content-changed', { count: changed });
  return state.snapshot;
}

/** A database that is away takes no page down: then this machine falls back on what it has itself. */
async function findShared({ shared }: State, file: string): Promise<SharedFile | null> {
  return (await shared?.find(file).catch(logUnshared)) ?? null;
}

function logUnshared(error: unknown): void {
  log('content-unshared', { fault: faultOf(error) });
}

/** Tells the other instances what was accepted here and what is gone; `found` is everything that is there, at the first look. What fails is told at the next. */
async function share({ shared, untold }: State, found: ReadonlyMap<string, unknown> | null): Promise<void> {
  if (shared === null || (found === null && untold.fresh.size + untold.gone.size === 0)) return;
  try {
    const known = await shared.listHashes();
    for (const file of known.keys()) if (found?.has(file) === false && !file.endsWith('.yaml')) untold.gone.add(file);
    const fresh = [...untold.fresh].filter(([file, { hash }]) => known.get(file) !== hash);
    await shared.keep(fresh.map(([file, { hash, source }]) => ({ file, hash, source })));
    if (untold.gone.size > 0) await shared.forget([...untold.gone]);
    untold.fresh.clear();
    untold.gone.clear();
  } catch (error) {
    logUnshared(error);
  }
}

/**
 * A list that is away takes no page down: the last good one stays, also after a restart. Whoever wants none leaves an empty file.
 * Returns how many entries changed.
 */
async function keepList(
  folder: string,
  kept: string,
  state: State,
  file: string,
  found: ReadonlyMap<string, unknown>,
): Promise<number> {
  if (found.has(file)) return 0;
  const entry = state.entries.get(file);
  if (entry?.seen === absent) return 0;
  log('content-list-missing', { file });
  const place = { content: folder, kept, file };
  const shared = entry === undefined ? await findShared(state, file) : null;
  const accepted = entry?.accepted ?? (await findKept(place)) ?? (shared && (await adopt(place, shared)));
  state.entries.set(file, { seen: absent, accepted, value: null });
  return accepted?.hash === entry?.accepted?.hash ? 0 : 1;
}

/** A file that was removed while nobody looked must not come back as the last good version of a later one. */
async function forgetRemoved(
  folder: string,
  kept: string,
  found: ReadonlyMap<string, unknown>,
  unread: ReadonlySet<string>,
): Promise<void> {
  for (const subfolder of subfolders) {
    if (unread.has(subfolder)) continue;
    for (const name of await readdir(
      /* turbopackIgnore: true */ join(/* turbopackIgnore: true */ kept, subfolder),
    ).catch(() => [])) {
      const file = `${subfolder}/${name.replace(/\.json$/, '')}`;
      if (name.endsWith('.json') && !found.has(file)) await forget({ content: folder, kept, file });
    }
  }
}

/** File and rules, never words. Slashes and commas are not let through by the log. */
function logRefusal(file: string, rules: readonly string[], hasEarlier: boolean): void {
  log('content-refused', {
    file: file.replaceAll('/', ':').slice(0, 64),
    rules: rules.join(':').slice(0, 64),
    outcome: hasEarlier ? 'last-version-stays' : 'not-shown',
  });
}

function isSameState(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...other].every(([file, state]) => one.get(file) === state);
}

function takeSnapshot(entries: ReadonlyMap<string, Entry>, now: Date): Snapshot {
  const posts: PostFile[] = [];
  const physicians: PhysicianFile[] = [];
  for (const { value } of entries.values()) {
    if (value === null) continue;
    if ('slug' in value) posts.push(value);
    else physicians.push(value);
  }
  posts.sort((one, other) => (one.slug < other.slug ? -1 : 1));
  physicians.sort((one, other) => (one.handle < other.handle ? -1 : 1));
  const list = <Name extends VocabularyName>(name: Name): VocabularyFile<Name> => {
    const file = `${name}.yaml`;
    return { file, parsed: parseVocabularySource(name, entries.get(file)?.accepted?.source ?? '') };
  };
  const hashes = new Map([...entries].map(([file, { accepted }]) => [file, accepted?.hash ?? '']));
  const lists = {
    topics: list('topics'),
    series: list('series'),
    glossary: list('glossary'),
    resources: list('resources'),
  };
  const states = clockStates(posts, now);
  return {
    posts,
    bySlug: new Map(posts.map((post) => [post.slug, post])),
    physicians,
    lists,
    versions: versionsOf(posts, lists.series.parsed.value ?? [], hashes, states),
    states,
  };
}

/** The version of the content that pages read now, by the name of a cache tag; 0 for a name that nothing has. */
export async function findContentVersion(name: string): Promise<number> {
  const folder = env().CONTENT_DIR;
  return (await current(folder, stateOf(folder))).versions.get(name) ?? 0;
}

/** Of each list: what stands for it, and whether its file is away. */
export async function readListStates(): Promise<{ name: VocabularyName; isAway: boolean; isKnown: boolean }[]> {
  const folder = env().CONTENT_DIR;
  const state = stateOf(folder);
  await current(folder, state);
  return vocabularies.map((name) => {
    const entry = state.entries.get(`${name}.yaml`);
    return { name, isAway: entry?.seen === absent, isKnown: (entry?.accepted ?? null) !== null };
  });
}

/** The store of the folder that the environment names. */
export function contentStore(): ContentStore {
  const folder = env().CONTENT_DIR;
  const read = () => current(folder, stateOf(folder));
  return {
    folder,
    hasPosts: async () => (await read()).posts.length > 0,
    listPostSlugs: async () => (await read()).posts.map(({ slug }) => slug),
    listPostFiles: async () => (await read()).posts,
    findPostFile: async (slug) => (await read()).bySlug.get(slug) ?? null,
    listPhysicianFiles: async () => (await read()).physicians,
    readVocabulary: async <Name extends keyof Vocabularies>(name: Name) => (await read()).lists[name],
  };
}
