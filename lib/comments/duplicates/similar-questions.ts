/** Public questions of the same thread that may ask what this one asks: those that share the most words first, or by words. */
import { currentTextOf } from '@/lib/comments/current-text';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { listPublicTexts } from '@/lib/comments/thread-store';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { listPublicQuestions } from './merged-store';

export interface SimilarQuestion {
  id: string;
  alias: string;
  /** What everyone reads. */
  text: string;
  answered: boolean;
}

export interface SimilarQuestions {
  questions: SimilarQuestion[];
  /** How many of the newest were looked through; the thread may hold more. */
  searched: number;
  more: boolean;
}

const lookedThrough = 200;
const shownAtMost = 8;
/** Nobody finds a question by more than a few words of it. */
const longestAsked = 200;

/** The words of a text, folded; those of two letters say little and are left out. */
export function wordsOf(text: string): Set<string> {
  return new Set((foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2));
}

/** With no words asked for, the most alike first and the newest among equals. Each word asked for must begin a word of the question. */
export function rankSimilar<Question extends { text: string; alias: string }>(
  questions: readonly Question[],
  own: string,
  asked: string,
): Question[] {
  const wanted = [...wordsOf(asked.slice(0, longestAsked))];
  const beside = wordsOf(own);
  return questions
    .map((question) => ({ question, words: wordsOf(`${question.alias} ${question.text}`) }))
    .filter(({ words }) => wanted.every((word) => [...words].some((other) => other.startsWith(word))))
    .map(({ question, words }) => ({ question, shared: [...words].filter((word) => beside.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ question }) => question);
}

/** Whether two texts share enough words to be shown beside each other unasked: one alone says little. */
export function sharesWords(text: string, own: string): boolean {
  const beside = wordsOf(own);
  return [...wordsOf(text)].filter((word) => word.length > 3 && beside.has(word)).length > 1;
}

/** `asked`: words to look for; none: those of the message itself. */
export async function readSimilar({ comment }: OpenedComment, asked: string): Promise<SimilarQuestions> {
  const rows = await listPublicQuestions(comment.postId, lookedThrough + 1);
  const looked = rows.slice(0, lookedThrough);
  const texts = await listPublicTexts(looked.flatMap(({ publishedRevisionId }) => publishedRevisionId ?? []));
  const questions = looked
    .map(({ id, alias, publishedRevisionId, answer }) => ({
      id,
      alias,
      text: texts.get(publishedRevisionId ?? '')?.text ?? '',
      answered: Boolean(answer?.publishedRevisionId),
    }))
    .filter(({ id, text }) => id !== comment.id && text !== '');
  return {
    questions: rankSimilar(questions, currentTextOf(comment).body, asked).slice(0, shownAtMost),
    searched: questions.length,
    more: rows.length > lookedThrough,
  };
}
