/** What readers of a topic asked and went through: what was approved, and nothing else. Safe to cache, like a thread. */
import type { PublicAnswer } from '@/lib/comments/answers/public-answer';
import { everyThread, threadTag } from '@/lib/comments/comment';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import { type PublicComment, readPublicWords } from './read-thread';
import { countPublicOf, findPlace, listNewlyAnswered, listPublicOf, type SupportFilter } from './support-store';

/** With the post that it stands beneath. */
export type SupportComment = PublicComment & { postId: string };

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
  const words = await readPublicWords(rows.map((row) => ({ ...row, replies: [] })));
  const comments = words.map((comment, index) => ({ ...comment, postId: rows[index]?.postId ?? '' }));
  return {
    comments: comments.filter(({ body }) => body !== ''),
    olderThan: found.length > most ? (rows.at(-1)?.id ?? null) : null,
  };
}

/** Questions whose claim a physician has rated, as it reads now. Newest published first. */
export async function readCheckedClaims(postIds: readonly string[], most: number): Promise<SupportComment[]> {
  const filter = { postIds, kind: 'question', theme: null, rated: true } as const;
  // A rating that was corrected away, or whose claim has changed since, is passed over here.
  const page = await readSupportPage(filter, null, 3 * most);
  return (page?.comments ?? []).filter(({ claim, answer }) => claim !== null && answer?.rating).slice(0, most);
}

/** How many questions a physician has answered beneath these posts, as everyone may read them now. */
export function countAnswersBy(handle: string, postIds: readonly string[]): Promise<number> {
  return countPublicOf({ postIds, kind: 'question', theme: null, answeredBy: handle });
}

/** How many questions beneath these posts have an answer that everyone may read. */
export function countAnswered(postIds: readonly string[]): Promise<number> {
  return countPublicOf({ postIds, kind: 'question', theme: null });
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
        : [{ ...comment, answer: comment.answer, postId: rows[index]?.postId ?? '' }],
    )
    .slice(0, most);
}
