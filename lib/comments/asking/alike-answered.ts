/** Answered questions that ask what somebody is about to ask, for them to read before they send theirs. Nothing that is not public. */
import { listPublicAnswers } from '@/lib/comments/answers/answer-store';
import type { AlikeAnswered } from '@/lib/comments/ask-state';
import { splitClaim } from '@/lib/comments/claim';
import { likeness } from '@/lib/comments/duplicates/likeness';
import { listAnsweredFirst, listPublicTexts } from '@/lib/comments/thread-store';
import type { PostSummary } from '@/lib/posts/model/post';
import { findSummaryById, listPosts } from '@/lib/posts/reading/read-posts';

/** So many of the newest answered are compared: of the post itself, and of each of the newest posts on its topics. */
const compared = { ofPost: 200, ofOther: 20, others: 20 } as const;
const shownAtMost = 3;
/** From here on two questions most likely ask the same; below it, saying so would hold people up for nothing. */
const alike = 0.5;
/** For whoever decides, who judges for themselves, less is worth a look. */
const somewhatAlike = 0.25;

/** The most alike first; none for a post that nobody may read. */
export async function findAlikeAnswered(postId: string, message: string, now: Date): Promise<AlikeAnswered[]> {
  const post = await findSummaryById(postId, now);
  if (!post) return [];
  const rows = [...(await listAnsweredOf(post, compared.ofPost)), ...(await listElsewhere(post, now))];
  return withAnswers(await rankAlike(rows, message, alike));
}

export interface AlikeElsewhere {
  questions: AlikeAnswered[];
  /** How many of the newest were looked through. */
  searched: number;
}

/** Beneath other posts on the topics of this one, for whoever decides about a question: the most alike first. */
export async function findAlikeElsewhere(postId: string, message: string, now: Date): Promise<AlikeElsewhere> {
  const post = await findSummaryById(postId, now);
  const rows = post ? await listElsewhere(post, now) : [];
  return { questions: await withAnswers(await rankAlike(rows, message, somewhatAlike)), searched: rows.length };
}

async function listElsewhere(post: PostSummary, now: Date): Promise<Answered[]> {
  const onTopics = (await Promise.all(post.topics.map(({ id }) => listPosts({ topic: id }, now)))).flat();
  const others = [...new Map(onTopics.map((one) => [one.id, one])).values()]
    .filter(({ id, language }) => id !== post.id && language === post.language)
    .slice(0, compared.others);
  return (await Promise.all(others.map((one) => listAnsweredOf(one, compared.ofOther)))).flat();
}

interface Answered {
  id: string;
  post: PostSummary;
  /** The published revisions of the question and of its answer. */
  words: string;
  by: string;
  answer: string;
}

async function listAnsweredOf(post: PostSummary, most: number): Promise<Answered[]> {
  return (await listAnsweredFirst(post.id, most)).flatMap(({ id, kind, publishedRevisionId, answer }) =>
    kind === 'question' && publishedRevisionId && answer?.publishedRevisionId
      ? [{ id, post, words: publishedRevisionId, by: answer.name, answer: answer.publishedRevisionId }]
      : [],
  );
}

async function rankAlike(
  rows: readonly Answered[],
  message: string,
  least: number,
): Promise<(Answered & { question: string })[]> {
  const texts = await listPublicTexts(rows.map(({ words }) => words));
  return rows
    .map((row) => {
      const { text = '', claimLines = null } = texts.get(row.words) ?? {};
      const question = splitClaim(text, claimLines).message;
      return { ...row, question, likeness: likeness(question, message) };
    })
    .filter((row) => row.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, shownAtMost);
}

async function withAnswers(best: readonly (Answered & { question: string })[]): Promise<AlikeAnswered[]> {
  const answers = await listPublicAnswers(best.map(({ answer }) => answer));
  return best.flatMap(({ id, post: { slug, title }, question, by, answer }) => {
    const words = answers.get(answer)?.body;
    return words === undefined ? [] : [{ id, slug, title, question, by, answer: words }];
  });
}
