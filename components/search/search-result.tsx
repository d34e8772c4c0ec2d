import { useId } from 'react';
import { ClaimVerdict } from '@/components/comments/thread/claim-box';
import { Day } from '@/components/posts/day';
import { MarkedSnippet } from '@/components/search/marked-snippet';
import { foundKind } from '@/components/search/result-words';
import { Meta } from '@/components/ui/meta';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import { messageLink } from '@/lib/comments/comment';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import { bylineIn, type PostSummary, reviewedOn } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import { clinicName } from '@/lib/practice/says/practice-words';
import type { FoundItem } from '@/lib/search/read-search';
import type { Subject } from '@/lib/search/search-library';
import { openingOf } from '@/lib/search/search-snippet';
import { joinWords } from '@/lib/shared/join-words';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

type Answered = Extract<Subject, { is: 'answer' }>['answered'];

/** Enough of a question to be told from others beneath the same post. */
const longestTitle = 90;

/** The title is the only link, so a screen reader hears each result once. */
export function SearchResult({ item }: { item: FoundItem }) {
  const messages = messagesIn();
  const heading = useId();
  const { subject, voice } = item;
  const post = subject.is === 'post' || subject.is === 'answer' ? subject.post : null;
  const answered = subject.is === 'answer' ? subject.answered : null;
  return (
    <article aria-labelledby={heading} className="flex flex-col border-b border-line py-6">
      <h3 id={heading} className="order-2 mt-1 text-xl wrap-anywhere">
        <a
          href={addressOf(subject)}
          lang={subject.is === 'post' ? (subject.post.language ?? undefined) : undefined}
          dir="auto"
        >
          {titleOf(subject, messages)}
        </a>
      </h3>
      <p className="order-1 flex flex-wrap items-center gap-2 text-sm font-semibold text-ink-soft">
        {foundKind(item.kind, messages)}
        {post?.status === 'withdrawn' ? <Tag tone="danger">{messages.search.withdrawn}</Tag> : null}
      </p>
      <div className="order-3 mt-2 max-w-measure">
        {answered?.claim ? (
          <ClaimVerdict rating={answered.answer.rating} by={answered.answer.name} words={messages.claims} />
        ) : null}
        {voice === 'verdict' ? null : (
          <p dir="auto" lang={post?.language ?? undefined}>
            {answered ? <span className="font-semibold">{speakerOf(answered, voice, messages)} </span> : null}
            <MarkedSnippet snippet={item.snippet} />
          </p>
        )}
      </div>
      <ResultFoot subject={subject} messages={messages} />
    </article>
  );
}

function addressOf(subject: Subject): string {
  switch (subject.is) {
    case 'post':
      return `/posts/${subject.post.slug}`;
    case 'answer':
      return messageLink(subject.post.slug, subject.answered.id);
    case 'term':
      return `/glossary#${subject.term.id}`;
    case 'physician':
      return `/physicians/${subject.physician.handle}`;
    case 'clinic':
      return '/practice#clinics';
    case 'page':
      return subject.page.path;
  }
}

function titleOf(subject: Subject, messages: Messages): string {
  const { sitePages, locale } = messages;
  switch (subject.is) {
    case 'post':
      return subject.post.title;
    case 'answer':
      return openingOf(subject.answered.body, longestTitle);
    case 'term': {
      const { term, plain } = subject.term;
      return term.toLowerCase() === plain.toLowerCase() ? term : `${term}: ${plain}`;
    }
    case 'physician':
      return bylineIn(subject.physician, new Intl.Locale(locale).language).name;
    case 'clinic':
      return clinicName(subject.clinic.kind, messages);
    case 'page':
      return sitePages[subject.page.id].title;
  }
}

/** Words of a reader, or words met elsewhere, must not read as if the physician named below had said them. */
function speakerOf({ alias, answer }: Answered, voice: FoundItem['voice'], { claims, search }: Messages): string {
  if (voice === 'claim') return claims.readElsewhere;
  return voice === 'question' ? say(search.readerAsks, { alias }) : say(search.physicianAnswers, { name: answer.name });
}

function ResultFoot({ subject, messages: { search, locale } }: { subject: Subject; messages: Messages }) {
  const place = 'order-4 mt-2';
  switch (subject.is) {
    case 'post':
      return (
        <Meta className={place}>
          {joinWords(
            subject.post.authors.map(({ name }) => name),
            locale,
          )}
          <PostDay post={subject.post} />
        </Meta>
      );
    case 'answer': {
      const { name, publishedAt } = subject.answered.answer;
      return (
        <Meta className={place}>
          <Sentence words={search.answeredBy} parts={{ name, day: <Day day={siteDay(publishedAt)} /> }} />
          <Sentence words={search.beneath} parts={{ title: <bdi>{subject.post.title}</bdi> }} />
        </Meta>
      );
    }
    case 'physician': {
      const { specialty, languages } = subject.physician;
      return (
        <Meta className={place}>
          {specialty}
          {say(search.speaks, { languages: joinWords(languages, locale) })}
        </Meta>
      );
    }
    case 'clinic':
      return <Meta className={place}>{subject.clinic.when}</Meta>;
    case 'term':
    case 'page':
      return null;
  }
}

function PostDay({ post }: { post: PostSummary }) {
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
