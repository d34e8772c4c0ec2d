import { Day } from '@/components/posts/day';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { isReviewOverdue, reviewedOn } from '@/lib/posts/model/post';
import { isClinical } from '@/lib/posts/model/post-kinds';
import type { Reading } from '@/lib/posts/reading/read-translations';
import { say } from '@/lib/shared/messages/say';
import { Bylines } from './bylines';

type ReviewBlockProps = {
  post: Post;
  now: Date;
  /** The languages in which the post can be read: a translation says whether its original was checked. */
  readings?: readonly Pick<Reading, 'slug' | 'language' | 'isOriginal' | 'reviewed'>[];
};

/** Who has read the page besides its author, when it was last checked and when it is checked again. Clinical posts only. */
export function ReviewBlock({ post, now, readings = [] }: ReviewBlockProps) {
  if (!isClinical(post.kind) || post.lastReviewed === null || post.nextReviewDue === null) return null;
  const { language } = post;
  const words = messagesIn(language).review;
  return (
    <section aria-labelledby="review" className="print:break-inside-avoid">
      <h3 id="review" className="scroll-mt-4 text-base">
        {words.title}
      </h3>
      {post.reviews.length === 0 ? (
        <p className="mt-1 font-semibold">{checkedElsewhere(post, readings) ?? words.none}</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {post.reviews.map((review, index) => (
            <li key={index}>
              <Sentence
                words={review.scope === 'change' ? words.change : words.wholePage}
                parts={{
                  reviewer: <Bylines people={[review.reviewer]} language={language} />,
                  day: <Day day={review.date} language={language} />,
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2">
        <Sentence
          words={reviewedOn(post) === null ? words.lastByAuthor : words.last}
          parts={{ day: <Day day={post.lastReviewed} language={language} /> }}
        />
        <br />
        <Sentence
          words={isReviewOverdue(post, now) ? words.overdue : words.next}
          parts={{ day: <Day day={post.nextReviewDue} language={language} /> }}
        />
      </p>
    </section>
  );
}

/** "Checked in English, not yet in Spanish." Null for an original, and where the original was not checked either. */
export function checkedElsewhere(
  { slug, language }: Post,
  readings: NonNullable<ReviewBlockProps['readings']>,
): string | null {
  const original = readings.find(({ isOriginal }) => isOriginal);
  if (original === undefined || original.slug === slug || !original.reviewed || language === null) return null;
  const { locale, review } = messagesIn(language);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  return say(review.onlyOriginal, { original: nameOf(original.language), own: nameOf(language) });
}
