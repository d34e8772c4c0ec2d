import type { PublicThread } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { CommentCard } from './comment-card';

type MessageListProps = Pick<PublicThread, 'comments' | 'signals'> & {
  post: Pick<Post, 'slug' | 'language' | 'authors'>;
  /** The post takes messages. */
  open: boolean;
  depth: 2 | 3;
};

export function MessageList({ comments, signals, post, open, depth }: MessageListProps) {
  return (
    <ul aria-label={messagesIn(post.language).thread.title} className="mt-6 divide-y divide-line">
      {comments.map((comment) => (
        <li key={comment.id} className="py-8 first:pt-2">
          <CommentCard
            comment={comment}
            signals={signals.get(comment.id) ?? {}}
            post={post}
            open={open}
            depth={depth}
          />
        </li>
      ))}
    </ul>
  );
}
