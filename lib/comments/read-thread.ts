/** The public thread of a post: what was approved, and nothing else. Safe to cache, since its query cannot return anything else. */
import { versionTag } from '@/lib/platform/page-versions.mjs';
import { threadTag } from './comment';
import { listPublicAnswers, type PublicWords } from './answer-store';
import { findThreadVersion, listPublic, listPublicTexts } from './comment-store';
import { countMerged } from './merged-store';
import type { SignalKind } from './reader-signal';
import { countSignals } from './reader-signal-store';

export interface PublicAnswer extends PublicWords {
  physician: string;
  name: string;
  credentials: string;
  publishedAt: Date;
}

export interface PublicReply {
  id: string;
  alias: string;
  publishedAt: Date;
  body: string;
  demonstration: boolean;
}

export interface PublicComment extends PublicReply {
  kind: string;
  /** Whom the question is waiting for; the handle of the post's first physician. */
  physician: string;
  answer: PublicAnswer | null;
  /** How many other readers' questions this one stands for. */
  askedSame: number;
  replies: PublicReply[];
}

export interface PublicThread {
  comments: PublicComment[];
  /** How often readers pressed what, by comment. */
  signals: ReadonlyMap<string, Partial<Record<SignalKind, number>>>;
  /** There are more than are shown. */
  more: boolean;
  /** To put on whatever is cached of this: what makes it out of date. */
  tags: [string, string];
}

const shownAtMost = 100;

/** Newest published first; replies oldest first. */
export async function readThread(postId: string): Promise<PublicThread> {
  // The version is read first: if the thread changes in between, what is cached is taken for older than it is, never for newer.
  const version = await findThreadVersion(postId);
  const rows = await listPublic(postId, shownAtMost + 1);
  const shown = rows.slice(0, shownAtMost);
  const [merged, texts, answers] = await Promise.all([
    countMerged(shown.map(({ id }) => id)),
    listPublicTexts(
      shown.flatMap((row) => [row, ...row.replies].flatMap(({ publishedRevisionId }) => publishedRevisionId ?? [])),
    ),
    listPublicAnswers(shown.flatMap(({ answer }) => answer?.publishedRevisionId ?? [])),
  ]);
  const textOf = (id: string | null): string => (id === null ? '' : (texts.get(id) ?? ''));
  const reply = (
    row: Pick<(typeof rows)[number], 'id' | 'alias' | 'publishedAt' | 'publishedRevisionId' | 'demonstration'>,
  ): PublicReply => ({
    id: row.id,
    alias: row.alias,
    publishedAt: row.publishedAt ?? new Date(0),
    body: textOf(row.publishedRevisionId),
    demonstration: row.demonstration,
  });
  const comments = shown.map((row): PublicComment => {
    const { answer } = row;
    const words = answer?.publishedRevisionId ? answers.get(answer.publishedRevisionId) : undefined;
    return {
      ...reply(row),
      kind: row.kind,
      physician: row.physician,
      askedSame: merged.get(row.id) ?? 0,
      answer:
        words && answer?.publishedAt
          ? {
              physician: answer.physician,
              name: answer.name,
              credentials: answer.credentials,
              publishedAt: answer.publishedAt,
              ...words,
            }
          : null,
      replies: row.replies.map(reply).filter(({ body }) => body !== ''),
    };
  });
  return {
    comments: comments.filter(({ body }) => body !== ''),
    signals: await countSignals(shown.map(({ id }) => id)),
    more: rows.length > shownAtMost,
    tags: [threadTag(postId), versionTag(threadTag(postId), version)],
  };
}
