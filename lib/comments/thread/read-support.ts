/** What readers of a topic asked and went through: what was approved, and nothing else. Safe to cache, like a thread. */
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { everyThread, threadTag } from '@/lib/comments/comment';
import { findTheme, type Theme, themes } from '@/lib/comments/theme';
import { listFirstReplies } from '@/lib/comments/thread-store';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import { type PublicComment, readPublicWords } from './read-thread';
import {
  countPublicOf,
  countPublicThemes,
  countReplies,
  findPlace,
  listNewlyAnswered,
  listPublicOf,
  type SupportFilter,
} from './support-store';

/** With the post that it stands beneath. */
export type SupportComment = PublicComment & { postId: string; replyCount: number };

/** Beneath each message of a page; the rest is a link away. */
const repliesShown = 3;

export interface SupportPage {
  comments: SupportComment[];
  /** The id after which the next page begins; null on the last. */
  olderThan: string | null;
}

/** Newest published first, after the comment `after`; null when that is not public, or not of these. */
export async function readSupportPage(
  filter: SupportFilter,
  after: string | null,
  most: number,
): Promise<SupportPage | null> {
  const place = after === null ? null : await findPlace(filter, after);
  if (after !== null && place === null) return null;
  const found = await listPublicOf(filter, place, most + 1);
  const rows = found.slice(0, most);
  const ids = rows.map(({ id }) => id);
  const [replies, counts] = await Promise.all([listFirstReplies(ids, repliesShown), countReplies(ids)]);
  const words = await readPublicWords(rows.map((row, index) => ({ ...row, replies: replies[index] ?? [] })));
  const comments = words.map((comment, index) => ({
    ...comment,
    postId: rows[index]?.postId ?? '',
    replyCount: counts.get(comment.id) ?? 0,
  }));
  return {
    comments: comments.filter(({ body }) => body !== ''),
    olderThan: found.length > most ? (rows.at(-1)?.id ?? null) : null,
  };
}

/** So often it looks on for claims: ratings that were corrected away, or whose claim has changed since, are passed over. */
const looksAtMost = 20;

/** Questions whose claim a physician has rated, as it reads now, newest published first. Null like readSupportPage. */
export async function readClaimPage(
  postIds: readonly string[],
  after: string | null,
  most: number,
): Promise<SupportPage | null> {
  const filter = { postIds, kind: 'question', theme: null, rated: true } as const;
  const found: SupportComment[] = [];
  let from = after;
  for (let look = 0; look < looksAtMost; look += 1) {
    const page = await readSupportPage(filter, from, most);
    if (page === null) return null;
    for (const comment of page.comments) {
      if (comment.claim === null || !comment.answer?.rating) continue;
      if (found.length === most) return { comments: found, olderThan: found.at(-1)?.id ?? null };
      found.push(comment);
    }
    if (page.olderThan === null) return { comments: found, olderThan: null };
    from = page.olderThan;
  }
  return { comments: found, olderThan: from };
}

/** How many questions a physician has answered beneath these posts, as everyone may read them now. */
export function countAnswersBy(handle: string, postIds: readonly string[]): Promise<number> {
  return countPublicOf({ postIds, kind: 'question', theme: null, answeredBy: handle });
}

/** How many questions beneath these posts have an answer that everyone may read. */
export function countAnswered(postIds: readonly string[]): Promise<number> {
  return countPublicOf({ postIds, kind: 'question', theme: null });
}

/** How many experiences beneath these posts everyone may read: of all, and of each theme that has any. */
export async function countExperiences(postIds: readonly string[]): Promise<{ all: number; of: Map<Theme, number> }> {
  const rows = await countPublicThemes(postIds);
  const of = rows.flatMap(({ theme, count }): [Theme, number][] => {
    const known = findTheme(theme, themes);
    return known === null ? [] : [[known, count]];
  });
  return { all: rows.reduce((sum, { count }) => sum + count, 0), of: new Map(of) };
}

/** For whatever shows words from beneath several posts. Call it before reading them: see readThread. */
export async function readSupportTags(): Promise<[string, string]> {
  const name = threadTag(everyThread);
  return [name, versionTag(name, await findThreadVersion(everyThread))];
}

export type NewlyAnswered = SupportComment & { answer: PublicAnswer };

/** So many are looked through for those from beneath the posts that are asked for. */
const lookedThrough = 30;

/**
 * The questions answered last beneath posts that `mayShow`, the newest answer first. Without those about a claim, which say little
 * without it.
 */
export async function readNewlyAnswered(mayShow: (postId: string) => boolean, most: number): Promise<NewlyAnswered[]> {
  const rows = (await listNewlyAnswered(lookedThrough)).filter(({ postId }) => mayShow(postId));
  const words = await readPublicWords(rows.map((row) => ({ ...row, replies: [] })));
  return words
    .flatMap((comment, index) =>
      comment.body === '' || comment.claim !== null || comment.answer === null
        ? []
        : [{ ...comment, answer: comment.answer, postId: rows[index]?.postId ?? '', replyCount: 0 }],
    )
    .slice(0, most);
}
