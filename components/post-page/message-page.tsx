import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { MessageList } from '@/components/comments/thread/message-list';
import { MessageSteps } from '@/components/comments/thread/message-steps';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { JsonLd } from '@/components/seo/json-ld';
import { absoluteUrl, missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { describeClaim, describeQuestion } from '@/components/seo/question-structured-data';
import { Sentence } from '@/components/ui/sentence';
import { messageLink, messagePath, threadPath } from '@/lib/comments/comment';
import { messagesIn } from '@/lib/platform/site-language';
import { isSensitive, mayBeIndexed, takesMessages } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';
import { MessagePageFrame } from './message-page-frame';
import { readMessage, readTalkedAbout } from './read-message-page';

type Place = { slug: string; id: string };

/** Nothing of the message itself: a title that quotes a false claim would be shown and shared without what was said of it. */
export async function messageMetadata({ slug, id }: Place): Promise<Metadata> {
  const { post, now } = await readTalkedAbout(slug);
  const found = post && (await readMessage(post.id, id));
  if (!found) return missingPageMetadata;
  const words = messagesIn(post.language).thread;
  const { comment, earlier, later } = found;
  const begins = comment.id === id;
  return {
    ...pageMetadata({
      title: `${say(words.messageFrom, { alias: comment.alias })}: ${post.title}`,
      description: say(words.messageDescription, { title: post.title }),
      path: messagePath(slug, id),
      indexed: mayBeIndexed(post, now) && !isSensitive(post) && begins,
    }),
    pagination: {
      previous: earlier && absoluteUrl(messagePath(slug, earlier)),
      next: later && absoluteUrl(messagePath(slug, later)),
    },
  };
}

/** One message with its answer and its replies: the address that a link to it leads to, for as long as it is public. */
export async function MessagePage({ slug, id }: Place) {
  const { post, movedTo } = await readTalkedAbout(slug);
  if (movedTo !== null) permanentRedirect(messagePath(movedTo, id));
  const found = post && (await readMessage(post.id, id));
  if (!found) return <RespondNotFound />;
  const { comment, earlier, later, signals } = found;
  const words = messagesIn(post.language).thread;
  const question = comment.id === id ? describeQuestion(post, comment) : null;
  const claim = comment.id === id ? describeClaim(post, comment) : null;
  return (
    <MessagePageFrame
      post={post}
      title={<Sentence words={words.messageFrom} parts={{ alias: <bdi>{comment.alias}</bdi> }} />}
      path={messagePath(slug, id)}
    >
      {question ? <JsonLd data={question} /> : null}
      {claim ? <JsonLd data={claim} /> : null}
      <MessageList comments={[comment]} signals={signals} post={post} open={takesMessages(post)} depth={2} />
      <MessageSteps
        label={words.replyPages}
        previous={earlier === null ? null : { href: messageLink(slug, earlier), words: words.earlierReplies }}
        next={later === null ? null : { href: messageLink(slug, later), words: words.laterReplies }}
      />
      <p className="mt-6 print:hidden">
        <a href={threadPath(slug)} className="inline-flex min-h-11 items-center font-semibold">
          {words.seeAll}
        </a>
      </p>
    </MessagePageFrame>
  );
}
