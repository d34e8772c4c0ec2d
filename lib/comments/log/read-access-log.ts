/** The log of access for people: who opened which message, signed in, or took a copy of a log away. */
import { mayReadDecisions } from '@/lib/comments/comment-access';
import { readViewerPosts } from '@/lib/comments/viewer-scope';
import { lettersInLog, type LoggedAccess, readAccessAction } from '@/lib/identity/access-log/access-record';
import { type AccessFilter, listAccess } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { readPostTitles } from '@/lib/posts/reading/read-post-titles';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { type LogFilter, momentsOf } from './log-filter';
import { logPageLength } from './read-decisions';

export interface AccessLine {
  seq: number;
  at: Date;
  by: string;
  action: LoggedAccess;
  /** To whose account it was done; null for what was done to none. */
  about: string | null;
  /** The post beneath which the message stands; null for anything but a reading, and for a post that is no longer shown. */
  postTitle: string | null;
  commentId: string | null;
}

/**
 * Newest first. An administrator reads all of it; a physician what was opened beneath the own posts, and their own doings;
 * staff their own doings.
 */
async function partOf(viewer: Viewer, now: Date): Promise<AccessFilter['only']> {
  if (rightsOf(viewer).accessLog === 'all') return null;
  const { handle, coAuthored, covered = [] } = await readViewerPosts(viewer, now);
  return { accountId: viewer.accountId, physicians: handle === null ? [] : [handle, ...covered], postIds: coAuthored };
}

export async function readAccessLog(
  viewer: Viewer,
  filter: LogFilter,
  now: Date,
  most = logPageLength,
): Promise<{ lines: AccessLine[]; before: number | null }> {
  if (!mayReadDecisions(viewer)) throw notFound();
  const { action, person: accountId, postId, before } = filter;
  const asked = { only: await partOf(viewer, now), action, accountId, postId, before, ...momentsOf(filter) };
  const [rows, names] = await Promise.all([listAccess(asked, most + 1), readStaffNames()]);
  const shown = rows.slice(0, most);
  const titles = await readPostTitles(
    shown.flatMap((row) => row.postId ?? []),
    now,
  );
  const lines = shown.map(({ seq, at, action: done, accountId: by, commentId, ...row }): AccessLine => ({
    seq,
    at,
    action: readAccessAction(done),
    by: nameOf(by, names),
    about: row.about === null ? null : nameOf(row.about, names),
    postTitle: row.postId === lettersInLog ? desk.accessLog.letters : (titles.get(row.postId ?? '') ?? null),
    commentId,
  }));
  return { lines, before: rows.length > most ? (shown.at(-1)?.seq ?? null) : null };
}
