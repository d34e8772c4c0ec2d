/** Where messages of readers stand: beneath a post, or among the stories of the practice. It must not know who is reading. */
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { findPostById } from './read-posts';

/** As much of a post as a message needs to know of the place where it stands. */
export type MessagePlace = Pick<Post, 'id' | 'slug' | 'title' | 'language' | 'authors' | 'status' | 'comments'>;

/** Nobody is its author: no physician reads a story in their queue, and none can answer it. */
export function storiesAsPlace(): MessagePlace {
  const { title } = messagesIn().stories;
  return { ...storiesPlace, title, language: null, authors: [], status: 'published', comments: 'open' };
}

/** Null in the same cases as `findPostById`. */
export async function findMessagePlace(id: string, now: Date): Promise<MessagePlace | null> {
  return id === storiesPlace.id ? storiesAsPlace() : findPostById(id, now);
}
