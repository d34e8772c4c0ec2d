/**
 * A whole content folder as the checks across files see it. Types alone.
 */
import type { Examination } from '@/lib/posts/check-post';
import type { PhysicianFile, PostFile, VocabularyFile } from '@/lib/posts/post-store';

export type ContentFiles = {
  posts: PostFile[];
  physicians: PhysicianFile[];
  topics: VocabularyFile<'topics'>;
  series: VocabularyFile<'series'>;
  glossary: VocabularyFile<'glossary'>;
  resources: VocabularyFile<'resources'>;
};

export type ExaminedPost = { file: PostFile; examination: Examination };
