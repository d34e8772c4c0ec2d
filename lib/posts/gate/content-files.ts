/**
 * A whole content folder as the checks across files see it. Types alone.
 */
import type { PhysicianFile, PostFile, VocabularyFile } from '@/lib/posts/files/post-store';
import type { Place } from '@/lib/posts/model/problem';
import type { PostDigest } from './digest-post';

/** Everything but the posts. */
export type ContentLists = {
  physicians: PhysicianFile[];
  topics: VocabularyFile<'topics'>;
  series: VocabularyFile<'series'>;
  glossary: VocabularyFile<'glossary'>;
  resources: VocabularyFile<'resources'>;
};

export type ContentFiles = ContentLists & { posts: PostFile[] };

export type DigestedPost = {
  slug: string;
  file: string;
  digest: PostDigest;
  /** Where a field of the frontmatter stands. */
  placeOf: (path: readonly PropertyKey[]) => Place;
};
