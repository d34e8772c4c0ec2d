import type { ClaimReview, QAPage, Question, WithContext } from 'schema-dts';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { absoluteUrl } from '@/components/site/page-metadata';
import { commentAnchor } from '@/lib/comments/comment';
import type { PublicAnswer, PublicComment } from '@/lib/comments/read-thread';
import { isSensitive, type PostSummary } from '@/lib/posts/post';

const longestName = 110;

/** Answered questions as schema.org says them. Null when there is none, and for a sensitive subject, whose thread search engines should not show. */
export function describeQuestions(post: PostSummary, comments: readonly PublicComment[]): WithContext<QAPage> | null {
  if (isSensitive(post)) return null;
  const page = absoluteUrl(`/posts/${post.slug}`);
  const questions = comments.flatMap((comment) =>
    comment.kind === 'question' && comment.answer !== null ? [describeQuestion(comment, comment.answer, page)] : [],
  );
  if (questions.length === 0) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    name: `Questions about “${post.title}”`,
    url: `${page}#comments`,
    inLanguage: post.language ?? pageLanguage(),
    mainEntity: questions,
  };
}

/**
 * What was said of claims that readers met elsewhere. The rating has words and no number, since "unproven" stands on no scale. Where the
 * claim appeared is left out: its address is a stranger's, and machines follow what they find. None on a sensitive subject.
 */
export function describeClaims(post: PostSummary, comments: readonly PublicComment[]): WithContext<ClaimReview>[] {
  if (isSensitive(post)) return [];
  const words = messagesIn(post.language).claims;
  return comments.flatMap(({ id, claim, answer }): WithContext<ClaimReview>[] =>
    claim !== null && answer !== null && answer.rating !== null
      ? [
          {
            '@context': 'https://schema.org',
            '@type': 'ClaimReview',
            url: `${absoluteUrl(`/posts/${post.slug}`)}#${commentAnchor(id)}`,
            inLanguage: post.language ?? pageLanguage(),
            claimReviewed: claim.words,
            reviewBody: answer.rating.reason,
            datePublished: answer.publishedAt.toISOString(),
            author: {
              '@type': 'Person',
              name: answer.name,
              url: absoluteUrl(`/physicians/${answer.physician}`),
            },
            reviewRating: { '@type': 'Rating', alternateName: words.ratings[answer.rating.verdict] },
          },
        ]
      : [],
  );
}

function describeQuestion(comment: PublicComment, answer: PublicAnswer, page: string): Question {
  const url = `${page}#${commentAnchor(comment.id)}`;
  const corrected = answer.corrections.at(-1);
  return {
    '@type': 'Question',
    name: shorten(comment.body),
    text: comment.body,
    url,
    datePublished: comment.publishedAt.toISOString(),
    author: { '@type': 'Person', name: comment.alias },
    answerCount: 1,
    acceptedAnswer: {
      '@type': 'Answer',
      text: answer.body,
      url,
      datePublished: answer.publishedAt.toISOString(),
      ...(corrected ? { dateModified: corrected.at.toISOString() } : {}),
      author: { '@type': 'Person', name: answer.name, url: absoluteUrl(`/physicians/${answer.physician}`) },
    },
  };
}

/** One line, cut between words. */
function shorten(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= longestName ? line : `${line.slice(0, longestName).replace(/\s+\S*$/u, '')} …`;
}
