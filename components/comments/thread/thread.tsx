import { cacheLife, cacheTag } from 'next/cache';
import { threadPath } from '@/lib/comments/comment';
import { readThread } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { MessageList } from './message-list';

type ThreadProps = {
  post: Pick<Post, 'id' | 'slug' | 'language' | 'authors'>;
  /** The post takes messages. */
  open?: boolean;
};

/** The most useful of what was approved beneath a post, and the way to the rest. Cached until a decision changes it. */
export async function Thread({ post, open = false }: ThreadProps) {
  'use cache';
  cacheLife('page');
  const { comments, signals, more, tags } = await readThread(post.id);
  cacheTag(...tags);
  const words = messagesIn(post.language).thread;
  return (
    <section id="comments" aria-labelledby="comments-title" className="scroll-mt-4">
      <h2 id="comments-title">{words.title}</h2>
      {comments.length === 0 ? (
        <p className="mt-4 text-ink-soft">{words.empty}</p>
      ) : (
        <MessageList comments={comments} signals={signals} post={post} open={open} depth={3} />
      )}
      {more ? (
        <p className="mt-6 print:hidden">
          <a href={threadPath(post.slug)} className="inline-flex min-h-11 items-center font-semibold">
            {words.seeAll}
          </a>
        </p>
      ) : null}
    </section>
  );
}
