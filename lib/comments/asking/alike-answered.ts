/** Answered questions that ask what somebody is about to ask, for them to read before they send theirs. Nothing that is not public. */
import { listPublicAnswers } from '@/lib/comments/answers/answer-store';
import type { AlikeAnswered } from '@/lib/comments/ask-state';
import { splitClaim } from '@/lib/comments/claim';
import { likeness } from '@/lib/comments/duplicates/likeness';
import { listAnsweredFirst, listPublicTexts } from '@/lib/comments/thread-store';
import { findSummaryById, listPosts } from '@/lib/posts/reading/read-posts';

/** So many of the newest answered are compared: of the post itself, and of each of the newest posts on its topics. */
const compared = { ofPost: 200, ofOther: 20, others: 20 } as const;
const shownAtMost = 3;
/** From here on two questions most likely ask the same; below it, saying so would hold people up for nothing. */
const alike = 0.5;

/** The most alike first; none for a post that nobody may read. */
export async function findAlikeAnswered(postId: string, message: string, now: Date): Promise<AlikeAnswered[]> {
  const post = await findSummaryById(postId, now);
  if (!post) return [];
  const onTopics = (await Promise.all(post.topics.map(({ id }) => listPosts({ topic: id }, now)))).flat();
  const others = [...new Map(onTopics.map((one) => [one.id, one])).values()]
    .filter(({ id, language }) => id !== post.id && language === post.language)
    .slice(0, compared.others);
  const rows = await Promise.all(
    [post, ...others].map(async (one) => {
      const found = await listAnsweredFirst(one.id, one.id === post.id ? compared.ofPost : compared.ofOther);
      return found.flatMap(({ id, kind, publishedRevisionId, answer }) =>
        kind === 'question' && publishedRevisionId && answer?.publishedRevisionId
          ? [{ id, post: one, words: publishedRevisionId, by: answer.name, answer: answer.publishedRevisionId }]
          : [],
      );
    }),
  );
  const texts = await listPublicTexts(rows.flat().map(({ words }) => words));
  const best = rows
    .flat()
    .map((row) => {
      const { text = '', claimLines = null } = texts.get(row.words) ?? {};
      const question = splitClaim(text, claimLines).message;
      return { ...row, question, likeness: likeness(question, message) };
    })
    .filter((row) => row.likeness >= alike)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, shownAtMost);
  const answers = await listPublicAnswers(best.map(({ answer }) => answer));
  return best.flatMap(({ id, post: { slug, title }, question, by, answer }) => {
    const words = answers.get(answer)?.body;
    return words === undefined ? [] : [{ id, slug, title, question, by, answer: words }];
  });
}
