/** Public questions of the same thread that may ask what this one asks: those that share the most words first, or by words. */
import { currentTextOf } from '@/lib/comments/current-text';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { listPublicTexts } from '@/lib/comments/thread-store';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { idPattern } from '@/lib/shared/ids';
import { findPublicQuestion, listPublicQuestions, type PublicQuestion } from './merged-store';

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

/** So many a thread may hold before its oldest are found by their address alone. */
const lookedThrough = 5_000;
const shownAtMost = 8;
const textsAtOnce = 500;
/** Nobody finds a question by more than a few words of it. */
const longestAsked = 200;

/** Written without spaces: what stands next to each other counts instead of words. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+$/u;

function partsOf(run: string): string[] {
  if (!unspaced.test(run)) return run.length > 2 ? [run] : [];
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}

/** The words of a text, folded; those of two letters say little and are left out. */
export function wordsOf(text: string): Set<string> {
  return new Set((foldLetters(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap(partsOf));
}

/**
 * With no words asked for, the most alike first and the newest among equals: a word that few questions have counts for more than one that
 * all have, and a long question is not more alike for being long. Each word asked for must begin a word of the question.
 */
export function rankSimilar<Question extends { text: string; alias: string }>(
  questions: readonly Question[],
  own: string,
  asked: string,
): Question[] {
  const wanted = [...wordsOf(asked.slice(0, longestAsked))];
  const beside = wordsOf(own);
  const all = questions.map((question) => ({ question, words: wordsOf(question.text) }));
  const holders = new Map<string, number>();
  for (const { words } of all) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const worth = (word: string): number => Math.log(1 + questions.length / (holders.get(word) ?? 1));
  const named = ({ question, words }: (typeof all)[number]): boolean => {
    const both = [...words, ...wordsOf(question.alias)];
    return wanted.every((word) => both.some((other) => other.startsWith(word)));
  };
  return all
    .filter((one) => wanted.length === 0 || named(one))
    .map(({ question, words }) => {
      const shared = [...words].filter((word) => beside.has(word)).reduce((sum, word) => sum + worth(word), 0);
      return { question, likeness: shared / Math.sqrt(Math.max(1, words.size)) };
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ question }) => question);
}

/** Whether two texts share enough words to be shown beside each other unasked: one alone says little. */
export function sharesWords(text: string, own: string): boolean {
  const beside = wordsOf(own);
  return [...wordsOf(text)].filter((word) => (word.length > 3 || unspaced.test(word)) && beside.has(word)).length > 1;
}

const anId = new RegExp(idPattern);

/** `asked`: words to look for, or the address or number of a question; none: the words of the message itself. */
export async function readSimilar({ comment }: OpenedComment, asked: string): Promise<SimilarQuestions> {
  const [id] = anId.exec(asked.slice(0, longestAsked)) ?? [];
  const named = id === undefined ? null : await findPublicQuestion(comment.postId, id);
  if (named) return { questions: await withWords([named], comment.id), searched: 1, more: false };
  const rows = await listPublicQuestions(comment.postId, lookedThrough + 1);
  const questions = await withWords(rows.slice(0, lookedThrough), comment.id);
  return {
    questions: rankSimilar(questions, currentTextOf(comment).body, asked).slice(0, shownAtMost),
    searched: questions.length,
    more: rows.length > lookedThrough,
  };
}

/** As everyone reads them, without the message itself. */
async function withWords(rows: readonly PublicQuestion[], except: string): Promise<SimilarQuestion[]> {
  const ids = rows.flatMap(({ publishedRevisionId }) => publishedRevisionId ?? []);
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += textsAtOnce)
    for (const [id, { text }] of await listPublicTexts(ids.slice(from, from + textsAtOnce))) texts.set(id, text);
  return rows
    .map(({ id, alias, publishedRevisionId, answer }) => ({
      id,
      alias,
      text: texts.get(publishedRevisionId ?? '') ?? '',
      answered: Boolean(answer?.publishedRevisionId),
    }))
    .filter(({ id, text }) => id !== except && text !== '');
}
