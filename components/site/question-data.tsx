import { cacheLife, cacheTag } from 'next/cache';
import { JsonLd } from '@/components/site/json-ld';
import { describeClaims, describeQuestions } from '@/components/site/question-structured-data';
import { readThread } from '@/lib/comments/read-thread';
import type { PostSummary } from '@/lib/posts/post';

/** What was asked and answered beneath a post, for search engines. Changes with the thread. */
export async function QuestionData({ post }: { post: PostSummary }) {
  'use cache';
  cacheLife('page');
  const { comments, tags } = await readThread(post.id);
  cacheTag(...tags);
  const questions = describeQuestions(post, comments);
  return (
    <>
      {questions === null ? null : <JsonLd data={questions} />}
      {describeClaims(post, comments).map((claim, index) => (
        <JsonLd key={index} data={claim} />
      ))}
    </>
  );
}
