/**
 * A whole content folder as the checks across files see it. Types alone.
 */
import type { Examination } from './check-post';
import type { PhysicianFile, PostFile, VocabularyFile } from './post-store';

export type ContentFiles = {
  posts: PostFile[];
  physicians: PhysicianFile[];
  topics: VocabularyFile<'topics'>;
  series: VocabularyFile<'series'>;
  glossary: VocabularyFile<'glossary'>;
  resources: VocabularyFile<'resources'>;
};

export type ExaminedPost = { file: PostFile; examination: Examination };
