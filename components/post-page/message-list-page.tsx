import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { MessageList } from '@/components/comments/thread/message-list';
import { MessageSteps } from '@/components/comments/thread/message-steps';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { absoluteUrl, missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { threadPath } from '@/lib/comments/comment';
import { messagesIn } from '@/lib/platform/site-language';
import { isSensitive, mayBeIndexed, takesMessages } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';
import { MessagePageFrame } from './message-page-frame';
import { readMessageList, readTalkedAbout } from './read-message-page';

type Place = {
  slug: string;
  /** The message that ended the page before; null on the first. */
  after: string | null;
};

export async function messageListMetadata({ slug, after }: Place): Promise<Metadata> {
  const { post, now } = await readTalkedAbout(slug);
  const page = post && (await readMessageList(post.id, after));
  if (!page) return missingPageMetadata;
  const words = messagesIn(post.language).thread;
  const { newer, olderThan } = page;
  return {
    ...pageMetadata({
      title: say(words.allTitle, { title: post.title }),
      description: say(words.allDescription, { title: post.title }),
      path: threadPath(slug, after),
      indexed: mayBeIndexed(post, now) && !isSensitive(post),
    }),
    pagination: {
      previous: newer && absoluteUrl(threadPath(slug, newer.after)),
      next: olderThan && absoluteUrl(threadPath(slug, olderThan)),
    },
  };
}

/** Everything that was approved beneath a post, newest first, a page at a time. */
export async function MessageListPage({ slug, after }: Place) {
  const { post, movedTo } = await readTalkedAbout(slug);
  if (movedTo !== null) permanentRedirect(threadPath(movedTo, after));
  const page = post && (await readMessageList(post.id, after));
  if (!page) return <RespondNotFound />;
  const { comments, signals, newer, olderThan } = page;
  const words = messagesIn(post.language).thread;
  return (
    <MessagePageFrame post={post} title={words.title} path={threadPath(slug, after)}>
      <MessageList comments={comments} signals={signals} post={post} open={takesMessages(post)} depth={2} />
      <MessageSteps
        label={words.pages}
        previous={newer && { href: threadPath(slug, newer.after), words: words.newer }}
        next={olderThan === null ? null : { href: threadPath(slug, olderThan), words: words.older }}
      />
    </MessagePageFrame>
  );
}
