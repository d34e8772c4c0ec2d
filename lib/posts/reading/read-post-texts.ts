/**
 * The words of every post that anyone may read, for whoever looks through all of them at once.
 * Drafts, posts that are not due and posts whose frontmatter is refused never leave this file; withdrawn posts do, and say so.
 */
import { createHash } from 'node:crypto';
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore, PostFile } from '@/lib/posts/files/post-store';
import { isDue, type PostSummary } from '@/lib/posts/model/post';
import { originalOf } from '@/lib/posts/model/post-name';
import type { Passage } from './post-passages';
import { listPassages } from './post-passages';
import { readNearest } from './post-relations';
import { listGlossary, listPhysicians, listTopics } from './read-vocabulary';
import { createRegister, summarisePost } from './summarise-post';

export type PostText = {
  post: PostSummary;
  keyPoints: readonly string[];
  conditions: readonly string[];
  passages: readonly Passage[];
  /** A newer post has taken its place. */
  replaced: boolean;
  /** Another one whenever anything above is different. */
  version: string;
};

/** Read once a version: the store hands out the same object until the file changes. */
const known = new WeakMap<PostFile, { vocabulary: string; passages: Passage[]; version: string }>();

/** In the order of their file names. */
export async function listPostTexts(now: Date, store: ContentStore = contentStore()): Promise<PostText[]> {
  const [files, physicians, topics, glossary] = await Promise.all([
    store.listPostFiles(),
    listPhysicians(store),
    listTopics(store),
    listGlossary(store),
  ]);
  const nearest = await readNearest(store);
  const register = createRegister(physicians, topics);
  const plainWords = new Map(glossary.map(({ id, plain }) => [id, plain]));
  const vocabulary = JSON.stringify([[...plainWords], [...register.people.values()], topics]);
  return files.flatMap((file): PostText[] => {
    const { value, body } = file.parsed;
    if (value === null || !isDue(value, now)) return [];
    const post = summarisePost(file.slug, value, file.words, register);
    if (post === null) return [];
    let read = known.get(file);
    if (read?.vocabulary !== vocabulary) {
      const passages = listPassages(body, (id) => plainWords.get(id) ?? id);
      read = { vocabulary, passages, version: hashOf(vocabulary, file.source) };
      known.set(file, read);
    }
    const replaced = nearest.replacing(originalOf(file.slug)) !== null;
    return [
      {
        post,
        keyPoints: value.keyPoints ?? [],
        conditions: (value.conditions ?? []).map((condition) => condition.name),
        passages: read.passages,
        replaced,
        version: replaced ? `${read.version} replaced` : read.version,
      },
    ];
  });
}

/** The same in every process and every bundle, which a count would not be. */
function hashOf(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('base64url');
}
