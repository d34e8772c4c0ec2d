import type { ClaimReview, Person, QAPage, WithContext } from 'schema-dts';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { messagePath } from '@/lib/comments/comment';
import type { PublicComment } from '@/lib/comments/thread/read-thread';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { isSensitive, type PostSummary } from '@/lib/posts/model/post';
import { absoluteUrl } from './page-metadata';

const longestName = 110;

/**
 * An answered question as schema.org says it: one on a page, as search engines want it, so on the question's own page. Null for any other
 * message, and for a sensitive subject, whose thread search engines should not show.
 */
export function describeQuestion(
  post: PostSummary,
  { id, kind, alias, body, publishedAt, answer }: PublicComment,
): WithContext<QAPage> | null {
  if (isSensitive(post) || kind !== 'question' || answer === null || answer.overdue) return null;
  const url = absoluteUrl(messagePath(post.slug, id));
  const corrected = answer.corrections.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    url,
    inLanguage: post.language ?? pageLanguage(),
    mainEntity: {
      '@type': 'Question',
      name: shorten(body),
      text: body,
      url,
      datePublished: publishedAt.toISOString(),
      author: { '@type': 'Person', name: alias },
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: answer.body,
        url,
        datePublished: answer.publishedAt.toISOString(),
        ...(corrected ? { dateModified: corrected.at.toISOString() } : {}),
        author: authorOf(answer),
      },
    },
  };
}

/**
 * What was said of a claim that a reader met elsewhere; first what was said, then the claim. The rating has words and no number, since
 * "unproven" stands on no scale. Where the claim appeared is left out: its address is a stranger's, and machines follow what they find.
 * Null without a rated claim, and on a sensitive subject.
 */
export function describeClaim(
  post: PostSummary,
  { id, claim, answer }: PublicComment,
): WithContext<ClaimReview> | null {
  if (isSensitive(post) || claim === null || !answer?.rating || answer.overdue) return null;
  const words = messagesIn(post.language).claims;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: absoluteUrl(messagePath(post.slug, id)),
    inLanguage: post.language ?? pageLanguage(),
    reviewRating: { '@type': 'Rating', alternateName: words.ratings[answer.rating.verdict] },
    reviewBody: answer.rating.reason,
    claimReviewed: claim.words,
    datePublished: answer.publishedAt.toISOString(),
    author: authorOf(answer),
  };
}

function authorOf({ name, physician }: PublicAnswer): Person {
  return { '@type': 'Person', name, url: absoluteUrl(`/physicians/${physician}`) };
}

/** One line, cut between words. */
function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName).replace(/\s+\S*$/u, '')} …`;
}
