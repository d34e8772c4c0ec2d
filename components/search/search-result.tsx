import { ClaimVerdict } from '@/components/comments/thread/claim-box';
import { Day } from '@/components/posts/day';
import { DemonstrationTag } from '@/components/posts/provenance/demonstration-notice';
import { MarkedSnippet } from '@/components/search/marked-snippet';
import { foundKind } from '@/components/search/result-words';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import { messageLink } from '@/lib/comments/comment';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import { reviewedOn } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import type { FoundItem } from '@/lib/search/read-search';
import { joinWords } from '@/lib/shared/join-words';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** The title is the only link, so a screen reader hears each result once. */
export function SearchResult({ item: { kind, post, answered, snippet, voice } }: { item: FoundItem }) {
  const messages = messagesIn();
  const words = messages.search;
  const address = answered ? messageLink(post.slug, answered.id) : `/posts/${post.slug}`;
  const speaker = answered && speakerOf(answered, voice, messages);
  return (
    <article className="flex flex-col border-b border-line py-6">
      <h3 className="order-2 mt-2 text-xl">
        <a href={address} lang={answered ? undefined : (post.language ?? undefined)}>
          {answered ? say(words.questionAbout, { title: post.title }) : post.title}
        </a>
      </h3>
      <p className="order-1 flex flex-wrap gap-2">
        <Tag tone="brand">{foundKind(kind, messages)}</Tag>
        {post.status === 'withdrawn' ? <Tag tone="danger">{words.withdrawn}</Tag> : null}
        {(answered ?? post).demonstration || post.demonstration ? <DemonstrationTag /> : null}
      </p>
      <div className="order-3 mt-2 max-w-measure">
        {answered?.claim ? (
          <ClaimVerdict rating={answered.answer.rating} by={answered.answer.name} words={messages.claims} />
        ) : null}
        {voice === 'verdict' ? null : (
          <p dir="auto" lang={post.language ?? undefined}>
            {speaker ? <span className="font-semibold">{speaker} </span> : null}
            <MarkedSnippet snippet={snippet} />
          </p>
        )}
      </div>
      <p className="order-4 mt-2 text-sm text-ink-soft">
        {answered ? (
          <Sentence
            words={words.answeredBy}
            parts={{
              name: answered.answer.name,
              day: <Day day={siteDay(answered.answer.publishedAt)} />,
            }}
          />
        ) : (
          <>
            {joinWords(
              post.authors.map(({ name }) => name),
              messages.locale,
            )}
            {' · '}
            <PostDay post={post} />
          </>
        )}
      </p>
    </article>
  );
}

/** Words of a reader, or words met elsewhere, must not read as if the physician named below had said them. */
function speakerOf(
  { alias, answer }: NonNullable<FoundItem['answered']>,
  voice: FoundItem['voice'],
  { claims, search }: Messages,
): string {
  if (voice === 'claim') return claims.readElsewhere;
  return voice === 'question' ? say(search.readerAsks, { alias }) : say(search.physicianAnswers, { name: answer.name });
}

function PostDay({ post }: Pick<FoundItem, 'post'>) {
  const { review, search: words } = messagesIn();
  const reviewed = reviewedOn(post);
  if (reviewed !== null) return <Sentence words={words.lastReviewed} parts={{ day: <Day day={reviewed} /> }} />;
  return (
    <>
      {isClinical(post.kind) ? `${review.none} ` : ''}
      <Sentence words={words.publishedOn} parts={{ day: <Day day={post.published} /> }} />
    </>
  );
}
