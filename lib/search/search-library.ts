/**
 * What a search looks through, in this process's memory, kept in step with posts and threads. Everything in it may be shown to anyone.
 * It must not know a query or the screen.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { threadTag } from '@/lib/comments/comment';
import { type AnsweredQuestion, listAnswered, readAnswered } from '@/lib/comments/thread/read-answered';
import { log } from '@/lib/platform/log';
import { currentVersion } from '@/lib/platform/web/page-versions.mjs';
import type { PostSummary } from '@/lib/posts/model/post';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { listPostTexts, type PostText } from '@/lib/posts/reading/read-post-texts';
import { listGlossary } from '@/lib/posts/reading/read-vocabulary';
import { createSearchIndex, type SearchIndex } from './search-index';
import type { Findable } from './search-results';

/** Whose words they are: the post's, a reader's, what a reader met elsewhere, what a physician says of that, or the answer. */
export type FoundText = { words: string; voice: 'post' | 'question' | 'claim' | 'verdict' | 'answer' };

export type Entry = Findable & {
  texts: readonly FoundText[];
  /** Null for a post. */
  answered: AnsweredQuestion | null;
};

export type Library = {
  index: SearchIndex;
  glossary: GlossaryEntry[];
  entries: Map<string, Entry>;
  /** Versions of posts as they stand in the index. */
  posts: Map<string, string>;
  /** By post: the version of its thread in the index, and which questions that is, each with its mark. */
  threads: Map<string, { version: number; answers: Map<string, string> }>;
  checkedAt: number;
  /** When the database last could not be read. */
  failedAt: number;
  /** The last of the searches that look whether a thread has changed. */
  renewing: Promise<void>;
};

const tryAgainAfter = 3_000;

/**
 * What was taken down a moment ago must not be found: each decision counts its thread's version up in this process. Searches at once
 * look one after the other, so that what one has read, or could not read, is not tried again by the next.
 */
export function renewThreads(library: Library, now: Date): Promise<void> {
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
export async function bringUpToDate(known: Library | null, now: Date): Promise<Library> {
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
    texts: [post.summary, ...keyPoints, ...words, ...conditions.map((condition) => `About: ${condition}`)].map(
      (said) => ({ words: said, voice: 'post' }) as const,
    ),
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
  library.threads.set(post.id, { version: -1, answers: new Map() });
}

/**
 * The questions that have an answer, of which only those are read anew that have changed. What is written beneath a sensitive post can
 * be read there, and is not searched.
 */
async function putThread(library: Library, post: PostSummary): Promise<void> {
  // Before the thread itself: if it changes in between, what is read is taken for older than it is, never for newer.
  const version = currentVersion(threadTag(post.id));
  const isSearched = post.comments !== 'off' && post.sensitive === null && version > 0;
  const marks = new Map((isSearched ? await listAnswered(post.id) : []).map(({ id, mark }) => [id, mark]));
  const knownAs = (id: string): string | undefined => library.threads.get(post.id)?.answers.get(id);
  const fresh = await readAnswered([...marks].flatMap(([id, mark]) => (knownAs(id) === mark ? [] : [id])));
  for (const [id, mark] of library.threads.get(post.id)?.answers ?? [])
    if (marks.get(id) !== mark) removeAnswer(library, id);
  for (const answered of fresh) putAnswer(library, post, answered);
  for (const id of marks.keys()) {
    const entry = library.entries.get(id);
    if (entry) library.entries.set(id, { ...entry, post });
    else marks.delete(id);
  }
  library.threads.set(post.id, { version, answers: marks });
}

function putAnswer({ entries, index }: Library, post: PostSummary, answered: AnsweredQuestion): void {
  const texts = textsOf(answered);
  entries.set(answered.id, { id: answered.id, kind: 'answer', post, texts, answered });
  index.put(answered.id, {
    title: '',
    points: [],
    summary: '',
    headings: [],
    passages: texts.map(({ words }) => words),
  });
}

/** A claim that nobody has checked is left out: it would be found as if it stood here in its own right. */
function textsOf({ body, claim, answer }: AnsweredQuestion): FoundText[] {
  const checked: FoundText[] =
    claim !== null && answer.rating !== null
      ? [
          { words: claim.words, voice: 'claim' },
          { words: answer.rating.reason, voice: 'verdict' },
        ]
      : [];
  return [{ words: body, voice: 'question' }, ...checked, { words: answer.body, voice: 'answer' }];
}

function removeAnswer({ index, entries }: Library, id: string): void {
  index.remove(id);
  entries.delete(id);
}

function removeThread(library: Library, postId: string): void {
  for (const id of library.threads.get(postId)?.answers.keys() ?? []) removeAnswer(library, id);
  library.threads.delete(postId);
}

function removePost(library: Library, postId: string): void {
  removeThread(library, postId);
  library.index.remove(postId);
  library.entries.delete(postId);
  library.posts.delete(postId);
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
