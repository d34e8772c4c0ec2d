/** Keeps the library in step with the content folder, a little at a time. It must not know a query or the screen. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { pageLanguage } from '@/lib/platform/site-language';
import { listPostTexts, type PostText } from '@/lib/posts/reading/read-post-texts';
import { listGlossary, listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { aroundPosts } from './search-around-posts';
import { createSearchIndex } from './search-index';
import { forget, type Library, placeOf, type Shelved } from './search-library';
import { removeThread, renewThread, renewThreads } from './search-threads';
import { listWords } from './search-words';

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
          around: [],
          threads: new Map(),
          clinics: { version: 0, ids: [] },
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
  putAround(library, aroundPosts(glossary, await listPhysicians()));
  await renewThreads(library, now);
  library.checkedAt = now.getTime();
  return library;
}

/** All of it anew as soon as any of it is another: these are few, and seldom change. */
function putAround(library: Library, shelved: readonly Shelved[]): void {
  if (isDeepStrictEqual(library.around, shelved)) return;
  for (const { entry } of library.around) forget(library, entry.id);
  for (const { entry, texts } of shelved) {
    library.entries.set(entry.id, entry);
    library.index.put(entry.id, texts);
  }
  library.around = shelved;
}

/** Less, and no whole sentence, is a fragment that tells nobody what a post says. */
const leastWordsShown = 8;

function isSentence(words: string): boolean {
  return /[.!?…。！？؟]["'”’»)\]]*$/u.test(words) || listWords(words).length >= leastWordsShown;
}

/** A page whose place another has taken stands behind that one, and can still be found. */
const replacedWorth = 0.3;

function putPost({ index, entries }: Library, { post, keyPoints, conditions, passages, replaced }: PostText): void {
  const words = passages.map((passage) => passage.words);
  entries.set(post.id, {
    id: post.id,
    kind: post.kind,
    ...placeOf(post),
    texts: [post.summary, ...[...keyPoints, ...words].filter(isSentence)].map(
      (said) => ({ words: said, voice: 'site' }) as const,
    ),
    subject: { is: 'post', post },
  });
  index.put(post.id, {
    title: post.title,
    points: [...conditions, ...keyPoints],
    summary: post.summary,
    headings: passages.flatMap((passage) => (passage.isHeading ? passage.words : [])),
    passages: passages.flatMap((passage) => (passage.isHeading ? [] : passage.words)),
    ...(replaced ? { worth: replacedWorth } : {}),
    isForeign: post.language !== null && pageLanguage(post.language) !== pageLanguage(null),
  });
}

function removePost(library: Library, postId: string): void {
  removeThread(library, postId);
  forget(library, postId);
  library.posts.delete(postId);
}
