/**
 * Answers readers' searches from an index in this process's memory, and keeps that index in step with posts and threads.
 * Everything in it may be shown to anyone. A query is health data: nothing here keeps, logs or hands on a single word of one.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { threadTag } from '@/lib/comments/comment';
import { readThread, type PublicAnswer, type PublicComment } from '@/lib/comments/read-thread';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { currentVersion } from '@/lib/platform/page-versions.mjs';
import type { PostSummary } from '@/lib/posts/post';
import { listPostTexts, type PostText } from '@/lib/posts/read-post-texts';
import { listGlossary } from '@/lib/posts/read-vocabulary';
import type { GlossaryEntry } from '@/lib/posts/vocabulary-schema';
import { createSearchIndex, type SearchHit, type SearchIndex } from './search-index';
import { pageOfResults, type Findable, type Narrowing, type ResultPage } from './search-results';
import { takeSnippet, type Snippet } from './search-snippet';
import { tidyQuery } from './search-words';

type AnsweredQuestion = PublicComment & { answer: PublicAnswer };

type Entry = Findable & {
  texts: readonly string[];
  /** Null for a post. */
  answered: AnsweredQuestion | null;
};

export type FoundItem = Pick<Entry, 'id' | 'kind' | 'post' | 'answered'> & { snippet: Snippet };

export type SearchAnswer = ResultPage<FoundItem> & {
  /** As it was understood: cut, and without control characters. */
  query: string;
  /** What the query means, when all of it is a plain word or a doctor's word for one thing. */
  meanings: GlossaryEntry[];
  /** Set when nothing was found, but would be with these words. */
  suggestion: string | null;
};

type Library = {
  index: SearchIndex;
  glossary: GlossaryEntry[];
  entries: Map<string, Entry>;
  /** Versions of posts, and of the threads beneath them, as they stand in the index. */
  posts: Map<string, string>;
  threads: Map<string, { version: number; answers: string[] }>;
  checkedAt: number;
  /** When the database last could not be read. */
  failedAt: number;
  /** The last of the searches that look whether a thread has changed. */
  renewing: Promise<void>;
};

type Shelf = { library: Library | null; running: Promise<Library> | null };

/** By content folder, and one for the whole process: Next bundles the start of the server apart from its pages. */
const shared = globalThis as typeof globalThis & { bedsideSearch?: Map<string, Shelf> };

/** Looking at two thousand files takes as long as some searches; so a search does it beside its answer, or first after a quiet minute. */
const lookEvery = 3_000;
const trustFor = 60_000;
const tryAgainAfter = 3_000;

export async function searchSite(asked: Narrowing & { query: string; page: number }, now: Date): Promise<SearchAnswer> {
  const query = tidyQuery(asked.query);
  const library = await currentLibrary(now);
  const find = (words: string) =>
    library.index.search(words).flatMap((hit): (Entry & { hit: SearchHit })[] => {
      const entry = library.entries.get(hit.id);
      return entry === undefined ? [] : [{ ...entry, hit }];
    });
  const results = pageOfResults(find(query), asked);
  const suggestion = results.posts + results.answers > 0 ? null : library.index.suggest(query);
  return {
    ...results,
    items: results.items.map(({ id, kind, post, answered, texts, hit }) => ({
      id,
      kind,
      post,
      answered,
      snippet: takeSnippet(texts, hit.show()),
    })),
    query,
    meanings: library.index.explain(query).flatMap((id) => library.glossary.find((entry) => entry.id === id) ?? []),
    suggestion: suggestion !== null && find(suggestion).length > 0 ? suggestion : null,
  };
}

/** Makes the index ahead of the first search. Never fails: a search that finds no index makes it. */
export async function prepareSearch(now: Date): Promise<void> {
  // Building pages also starts a server, which answers no search.
  if (env().NEXTAUTH_SECRET === '') return;
  try {
    await currentLibrary(now);
  } catch (error) {
    log('search-not-prepared', { fault: nameOf(error) });
  }
}

async function currentLibrary(now: Date): Promise<Library> {
  shared.bedsideSearch ??= new Map();
  const folder = env().CONTENT_DIR;
  const shelf = shared.bedsideSearch.get(folder) ?? { library: null, running: null };
  shared.bedsideSearch.set(folder, shelf);
  const refresh = (): Promise<Library> =>
    (shelf.running ??= bringUpToDate(shelf.library, now)
      .then((made) => (shelf.library = made))
      .finally(() => (shelf.running = null)));
  const { library } = shelf;
  const age = library === null ? Infinity : Math.abs(now.getTime() - library.checkedAt);
  if (library === null || age > trustFor) {
    const renewed = await refresh();
    await renewThreads(renewed, now);
    return renewed;
  }
  if (age > lookEvery) refresh().catch((error: unknown) => log('search-not-renewed', { fault: nameOf(error) }));
  await renewThreads(library, now);
  return library;
}

/**
 * What was taken down a moment ago must not be found: each decision counts its thread's version up in this process. Searches at once
 * look one after the other, so that what one has read, or could not read, is not tried again by the next.
 */
function renewThreads(library: Library, now: Date): Promise<void> {
  return (library.renewing = library.renewing.then(async () => {
    // Named before the first is read, since reading one puts it into the list anew.
    const changed = [...library.threads].flatMap(([postId, { version }]) => {
      const post = library.entries.get(postId)?.post;
      return post !== undefined && currentVersion(threadTag(postId)) !== version ? [post] : [];
    });
    for (const post of changed) await renewThread(library, post, now);
  }));
}

/** Changes what has changed, a little at a time, so that requests are answered in between. */
async function bringUpToDate(known: Library | null, now: Date): Promise<Library> {
  const glossary = await listGlossary();
  const library: Library =
    known !== null && isDeepStrictEqual(known.glossary, glossary)
      ? known
      : {
          index: createSearchIndex(glossary),
          glossary,
          entries: new Map(),
          posts: new Map(),
          threads: new Map(),
          checkedAt: 0,
          failedAt: -Infinity,
          renewing: Promise.resolve(),
        };
  const texts = await listPostTexts(now);
  const listed = new Set(texts.map(({ post }) => post.id));
  for (const postId of [...library.posts.keys()]) if (!listed.has(postId)) removePost(library, postId);
  for (const text of texts) {
    const { post, version } = text;
    if (library.posts.get(post.id) === version) continue;
    putPost(library, text);
    library.posts.set(post.id, version);
    await renewThread(library, post, now);
    await nextTurn();
  }
  await renewThreads(library, now);
  library.checkedAt = now.getTime();
  return library;
}

function putPost({ index, entries }: Library, { post, keyPoints, conditions, passages }: PostText): void {
  const words = passages.map((passage) => passage.words);
  entries.set(post.id, {
    id: post.id,
    kind: post.kind,
    post,
    texts: [post.summary, ...keyPoints, ...words, ...conditions.map((condition) => `About: ${condition}`)],
    answered: null,
  });
  index.put(post.id, {
    title: post.title,
    points: [...conditions, ...keyPoints],
    summary: post.summary,
    headings: passages.flatMap((passage) => (passage.isHeading ? passage.words : [])),
    passages: passages.flatMap((passage) => (passage.isHeading ? [] : passage.words)),
  });
}

/**
 * Reads it, or forgets it: a thread that cannot be read now is found by nobody, since some of it may have been taken down. While the
 * database is away, one try in a while is enough for all threads and all searches; the rest of the index goes on answering.
 */
async function renewThread(library: Library, post: PostSummary, now: Date): Promise<void> {
  if (Math.abs(now.getTime() - library.failedAt) >= tryAgainAfter) {
    try {
      return await putThread(library, post);
    } catch (error) {
      library.failedAt = now.getTime();
      log('search-thread-unread', { postId: post.id, fault: nameOf(error) });
    }
  }
  removeThread(library, post.id);
  // A version that no thread has: it is read again once that can be tried.
  library.threads.set(post.id, { version: -1, answers: [] });
}

/** The thread as readers see it. What is written beneath a sensitive post can be read there, and is not searched. */
async function putThread(library: Library, post: PostSummary): Promise<void> {
  // Before the thread itself: if it changes in between, what is read is taken for older than it is, never for newer.
  const version = currentVersion(threadTag(post.id));
  const isSearched = post.comments !== 'off' && post.sensitive === null && version > 0;
  const answers = isSearched ? (await readThread(post.id)).comments.filter(isAnswered) : [];
  removeThread(library, post.id);
  for (const answered of answers) {
    const { rating } = answered.answer;
    // A claim that nobody has checked would be found as if it stood here in its own right.
    const checked = rating && answered.claim ? [answered.claim.words, rating.reason] : [];
    const texts = [answered.body, ...checked, answered.answer.body];
    library.entries.set(answered.id, { id: answered.id, kind: 'answer', post, texts, answered });
    library.index.put(answered.id, { title: '', points: [], summary: '', headings: [], passages: texts });
  }
  library.threads.set(post.id, { version, answers: answers.map(({ id }) => id) });
}

function isAnswered(comment: PublicComment): comment is AnsweredQuestion {
  return comment.kind === 'question' && comment.answer !== null;
}

function removeThread({ index, entries, threads }: Library, postId: string): void {
  for (const id of threads.get(postId)?.answers ?? []) {
    index.remove(id);
    entries.delete(id);
  }
  threads.delete(postId);
}

function removePost(library: Library, postId: string): void {
  removeThread(library, postId);
  library.index.remove(postId);
  library.entries.delete(postId);
  library.posts.delete(postId);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
