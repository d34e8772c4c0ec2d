import { formAnchor } from '@/lib/comments/ask-state';
import { messagesIn } from '@/lib/platform/site-language';
import { type Post, takesMessages } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { TalkCount } from './talk-count';

/** From the top of a post to what readers asked beneath it, and to asking oneself. Nothing for a post without messages. */
export function PostWays({ post, className }: { post: Post; className: string }) {
  if (post.comments === 'off') return null;
  const { locale, post: words } = messagesIn(post.language);
  const names = joinWords(
    post.authors.map(({ name }) => name),
    locale,
  );
  return (
    <>
      <TalkCount key="count" post={{ id: post.id, language: post.language }} className={className} />
      {takesMessages(post) ? (
        <a key="ask" href={`#${formAnchor}`} className={`${className} font-bold`}>
          {say(words.ask, { names })}
        </a>
      ) : null}
    </>
  );
}
