/** Keeps the answered questions of a library in step with the threads beneath posts. It must not know a query or the screen. */
import { threadTag } from '@/lib/comments/comment';
import { type AnsweredQuestion, listAnswered, readAnswered } from '@/lib/comments/thread/read-answered';
import { faultOf, log } from '@/lib/platform/log';
import { currentVersion } from '@/lib/platform/web/page-versions.mjs';
import type { PostSummary } from '@/lib/posts/model/post';
import { type Entry, forget, type FoundText, type Library, placeOf } from './search-library';

const tryAgainAfter = 3_000;

/**
 * What was taken down a moment ago must not be found: each decision counts its thread's version up in this process. Searches at once
 * look one after the other, so that what one has read, or could not read, is not tried again by the next.
 */
export function renewThreads(library: Library, now: Date): Promise<void> {
  return (library.renewing = library.renewing.then(async () => {
    // Named before the first is read, since reading one puts it into the list anew.
    const changed = [...library.threads].flatMap(([postId, { version }]) => {
      const post = postOf(library.entries.get(postId));
      return post !== undefined && currentVersion(threadTag(postId)) !== version ? [post] : [];
    });
    for (const post of changed) await renewThread(library, post, now);
  }));
}

function postOf(entry: Entry | undefined): PostSummary | undefined {
  return entry?.subject.is === 'post' || entry?.subject.is === 'answer' ? entry.subject.post : undefined;
}

/**
 * Reads it, or forgets it: a thread that cannot be read now is found by nobody, since some of it may have been taken down. While the
 * database is away, one try in a while is enough for all threads and all searches; the rest of the index goes on answering.
 */
export async function renewThread(library: Library, post: PostSummary, now: Date): Promise<void> {
  if (Math.abs(now.getTime() - library.failedAt) >= tryAgainAfter) {
    try {
      return await putThread(library, post);
    } catch (error) {
      library.failedAt = now.getTime();
      log('search-thread-unread', { postId: post.id, fault: faultOf(error) });
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
  for (const [id, mark] of library.threads.get(post.id)?.answers ?? []) if (marks.get(id) !== mark) forget(library, id);
  for (const answered of fresh) putAnswer(library, post, answered);
  for (const id of marks.keys()) {
    const entry = library.entries.get(id);
    if (entry?.subject.is === 'answer')
      library.entries.set(id, { ...entry, ...placeOf(post), subject: { ...entry.subject, post } });
    else marks.delete(id);
  }
  library.threads.set(post.id, { version, answers: marks });
}

function putAnswer({ entries, index }: Library, post: PostSummary, answered: AnsweredQuestion): void {
  const texts = textsOf(answered);
  entries.set(answered.id, {
    id: answered.id,
    kind: 'answer',
    ...placeOf(post),
    texts,
    subject: { is: 'answer', post, answered },
  });
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

export function removeThread(library: Library, postId: string): void {
  for (const id of library.threads.get(postId)?.answers.keys() ?? []) forget(library, id);
  library.threads.delete(postId);
}
