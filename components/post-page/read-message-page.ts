import { cacheLife, cacheTag } from 'next/cache';
import { threadTags } from '@/lib/comments/thread/read-thread';
import { readConversation, readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import type { Post } from '@/lib/posts/model/post';
import { isId } from '@/lib/shared/ids';
import { readPostPage } from './read-post-page';

/** A post that shows messages, or where it has moved to. */
export async function readTalkedAbout(slug: string): Promise<{ post: Post | null; now: Date; movedTo: string | null }> {
  const { post, now, movedTo } = await readPostPage(slug);
  return { post: post?.comments === 'off' ? null : post, now, movedTo };
}

/** Null for what is not public beneath this post, and for a first page without a message. */
export async function readMessageList(postId: string, after: string | null) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(postId)));
  if (after !== null && !isId(after)) return null;
  const page = await readThreadPage(postId, after);
  return page && (after !== null || page.comments.length > 0) ? page : null;
}

/** Null for what is not public beneath this post. */
export async function readMessage(postId: string, id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(postId)));
  return isId(id) ? readConversation(postId, id) : null;
}
