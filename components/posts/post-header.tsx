import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
import { Emblem } from '@/components/posts/emblem';
import { LanguageSwitch } from '@/components/posts/language-switch';
import { Bylines } from '@/components/posts/provenance/bylines';
import { checkedElsewhere } from '@/components/posts/provenance/review-block';
import { Icon } from '@/components/ui/icon';
import { Face } from '@/components/ui/people/face';
import { Person } from '@/components/ui/people/person';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { isReviewOverdue, type Post, type ResolvedReview } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { say } from '@/lib/shared/messages/say';

type PostHeaderProps = {
  post: Post;
  now: Date;
  readings: readonly Reading[];
  /** To the questions beneath, and to asking one. */
  ways: ReactNode;
};

/** Who stands behind the page, before its first sentence, and the ways from there. The picture is that of its first topic. */
export function PostHeader({ post, now, readings, ways }: PostHeaderProps) {
  const { language } = post;
  const words = messagesIn(language);
  const faded = post.withdrawal === null ? '' : 'text-ink-soft';
  return (
    <header className="grid items-center print:block gap-x-12 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="max-w-2xl print:max-w-none">
        <div className="flex flex-wrap items-center gap-x-2 text-sm">
          <p className="font-bold text-brand">
            {words.kinds[post.kind]}
            {' · '}
            {say(words.post.minutes, { count: post.readingMinutes }, words.locale)}
          </p>
          <LanguageSwitch slug={post.slug} language={language} readings={readings} />
        </div>
        <h1 {...passage(language)} className={`mt-1 sm:mt-2 ${faded}`}>
          {post.title}
        </h1>
        <p {...passage(language)} className="mt-2 text-base leading-snug text-ink-soft sm:mt-3 sm:text-lg">
          {post.summary}
        </p>
        <Person
          mark={post.authors[0] === undefined ? null : <Face name={post.authors[0].name} />}
          className="mt-4 text-sm print:mt-1"
        >
          <p className="font-bold">
            <Bylines people={post.authors} language={language} />
          </p>
          <Checked post={post} now={now} readings={readings} />
        </Person>
        <p className="ways mt-2 flex flex-wrap gap-x-6 text-sm print:hidden">{ways}</p>
      </div>
      <Emblem name={post.topics[0]?.emblem} className="w-full max-lg:hidden print:hidden" />
    </header>
  );
}

/** The line that says who read the page besides its author, or that nobody has. Nothing for what is no clinical page. */
function Checked({ post, now, readings }: Omit<PostHeaderProps, 'ways'>) {
  const { language } = post;
  const words = messagesIn(language);
  if (post.withdrawal !== null) return null;
  if (!isClinical(post.kind)) return <Day day={post.published} language={language} />;
  if (post.nextReviewDue !== null && isReviewOverdue(post, now))
    return (
      <div role="note" className="text-caution">
        <p className="font-bold">
          <Icon name="clock" />{' '}
          <a href="#review" className="text-caution">
            {words.notices.overdueTitle}
          </a>
        </p>
        <p>
          <Sentence
            words={words.notices.overdue}
            parts={{ day: <Day day={post.nextReviewDue} language={language} /> }}
          />
        </p>
      </div>
    );
  const review = findNewestReview(post.reviews);
  if (review === null) return <p className="text-ink-soft">{checkedElsewhere(post, readings) ?? words.review.none}</p>;
  return (
    <p className="text-good">
      <Icon name="check" />{' '}
      <a href="#review" className="font-bold text-good">
        <Sentence
          words={words.post.checkedBy}
          parts={{ reviewer: review.reviewer.name, day: <Day day={review.date} language={language} /> }}
        />
      </a>
    </p>
  );
}

function findNewestReview(reviews: readonly ResolvedReview[]): ResolvedReview | null {
  return reviews.reduce<ResolvedReview | null>(
    (newest, review) => (newest === null || review.date > newest.date ? review : newest),
    null,
  );
}
