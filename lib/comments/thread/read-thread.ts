/** The public thread of a post: what was approved, and nothing else. Safe to cache, since its query cannot return anything else. */
import { listPublicAnswers } from '@/lib/comments/answers/answer-store';
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { type Claim, splitClaim } from '@/lib/comments/claim';
import { type CommentKind, threadTag } from '@/lib/comments/comment';
import { countMerged } from '@/lib/comments/duplicates/merged-store';
import { findTheme, type Theme } from '@/lib/comments/theme';
import {
  listAnsweredFirst,
  listFirstReplies,
  listPublicTexts,
  type MessageRow,
  type ReplyRow,
} from '@/lib/comments/thread-store';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import type { SignalKind } from './reader-signal';
import { countSignals } from './reader-signal-store';

export { countQuestions } from '@/lib/comments/thread-store';

export interface PublicReply {
  id: string;
  alias: string;
  publishedAt: Date;
  /** What its writer chose; null for none, and for a question. */
  theme: Theme | null;
  body: string;
  demonstration: boolean;
  /** Somebody of the practice wrote it in the practice's name. */
  fromPractice: boolean;
}

export interface PublicComment extends PublicReply {
  kind: CommentKind;
  /** What its writer met elsewhere. */
  claim: Claim | null;
  /** Whom the question is waiting for; the handle of the post's first physician. */
  physician: string;
  answer: PublicAnswer | null;
  /** It waits for no physician: the practice has said all there is to say. */
  settled: boolean;
  /** How many other readers' questions this one stands for. */
  askedSame: number;
  replies: PublicReply[];
  /** There are more than are shown here. */
  moreReplies: boolean;
}

export interface PublicThread {
  comments: PublicComment[];
  /** How often readers pressed what, by comment. */
  signals: ReadonlyMap<string, Partial<Record<SignalKind, number>>>;
  /** To put on whatever is cached of this: what makes it out of date. */
  tags: [string, string];
}

/** So many messages on a page, and so many replies on the page of one message. */
export const pageLength = 20;
/** Beneath a message that stands among others. */
const repliesShown = 5;

/** The tags are read before what they stand for: what changes in between is taken for older than it is, never for newer. */
export async function threadTags(postId: string): Promise<[string, string]> {
  return [threadTag(postId), versionTag(threadTag(postId), await findThreadVersion(postId))];
}

/** What is most useful beneath a post: questions with an answer, newest first, then the rest. `more`: there are others. */
export async function readThread(postId: string): Promise<PublicThread & { more: boolean }> {
  const tags = await threadTags(postId);
  const rows = await listAnsweredFirst(postId, pageLength + 1);
  return { ...(await readMessages(rows.slice(0, pageLength))), more: rows.length > pageLength, tags };
}

/** The same, as many as are asked for, and no replies. For whoever decides about another. */
export async function readNeighbours(postId: string, most: number): Promise<PublicComment[]> {
  const rows = await listAnsweredFirst(postId, most);
  return readPublicWords(rows.map((row) => ({ ...row, replies: [] })));
}

/** With the first replies of each, and what readers pressed. */
export async function readMessages(rows: readonly MessageRow[]): Promise<Omit<PublicThread, 'tags'>> {
  const ids = rows.map(({ id }) => id);
  const [replies, signals] = await Promise.all([listFirstReplies(ids, repliesShown + 1), countSignals(ids)]);
  const comments = await readPublicWords(rows.map((row, index) => ({ ...row, replies: replies[index] ?? [] })));
  return {
    comments: comments
      .filter(({ body }) => body !== '')
      .map((comment) => ({
        ...comment,
        replies: comment.replies.slice(0, repliesShown),
        moreReplies: comment.replies.length > repliesShown,
      })),
    signals,
  };
}

export type PublicRow = MessageRow & { replies: ReplyRow[] };

/** In the same order, one for each row. A body is empty when its words went away in between. */
export async function readPublicWords(rows: readonly PublicRow[]): Promise<PublicComment[]> {
  const [merged, texts, answers] = await Promise.all([
    countMerged(rows.map(({ id }) => id)),
    listPublicTexts(
      rows.flatMap((row) => [row, ...row.replies].flatMap(({ publishedRevisionId }) => publishedRevisionId ?? [])),
    ),
    listPublicAnswers(rows.flatMap(({ answer }) => answer?.publishedRevisionId ?? [])),
  ]);
  const textOf = (id: string | null) => (id === null ? undefined : texts.get(id));
  const partsOf = (id: string | null) => {
    const { text = '', claimLines = null } = textOf(id) ?? {};
    return splitClaim(text, claimLines);
  };
  const reply = (row: PublicRow['replies'][number]): PublicReply => ({
    id: row.id,
    alias: row.alias,
    publishedAt: row.publishedAt ?? new Date(0),
    theme: findTheme(row.publishedTheme),
    body: partsOf(row.publishedRevisionId).message,
    demonstration: row.demonstration,
    fromPractice: row.fromPractice,
  });
  return rows.map((row): PublicComment => {
    const { answer } = row;
    const words = answer?.publishedRevisionId ? answers.get(answer.publishedRevisionId) : undefined;
    const rating = words?.rating ?? null;
    const isOfThis = rating !== null && rating.claimId === textOf(row.publishedRevisionId)?.claimId;
    return {
      ...reply(row),
      kind: row.kind as CommentKind,
      claim: partsOf(row.publishedRevisionId).claim,
      physician: row.physician,
      settled: row.settled,
      askedSame: merged.get(row.id) ?? 0,
      answer:
        words && answer?.publishedAt
          ? {
              physician: answer.physician,
              name: answer.name,
              credentials: answer.credentials,
              publishedAt: answer.publishedAt,
              ...words,
              rating: isOfThis ? { verdict: rating.verdict, reason: rating.reason } : null,
            }
          : null,
      replies: row.replies.map(reply).filter(({ body }) => body !== ''),
      moreReplies: false,
    };
  });
}
