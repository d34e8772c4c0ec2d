import { cacheLife, cacheTag } from 'next/cache';
import { countQuestions, threadTags } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

/** "4 questions, 2 answered", as the way to them. Nothing while there are none. Cached until a decision changes it. */
export async function TalkCount({ post, className }: { post: Pick<Post, 'id' | 'language'>; className: string }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(post.id)));
  const { questions, answered } = await countQuestions(post.id);
  if (questions === 0) return null;
  const words = messagesIn(post.language);
  return (
    <a href="#comments" className={className}>
      {say(words.post.talk, { questions, answered }, words.locale)}
    </a>
  );
}
