import { cacheLife, cacheTag } from 'next/cache';
import { countQuestions, threadTags } from '@/lib/comments/thread/read-thread';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { fillWords } from '@/lib/shared/fill-words';

/** "4 questions, 2 answered", as the way to them. Nothing while there are none. Cached until a decision changes it. */
export async function TalkCount({ post, className }: { post: Pick<Post, 'id' | 'language'>; className: string }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await threadTags(post.id)));
  const { questions, answered } = await countQuestions(post.id);
  if (questions === 0) return null;
  return (
    <a href="#comments" className={className}>
      {fillWords(messagesIn(post.language).post.talk, { questions, answered })}
    </a>
  );
}
