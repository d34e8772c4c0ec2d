/** The log of access for people: who opened which message, signed in, or took a copy of a log away. */
import { mayReadDecisions } from '@/lib/comments/comment-access';
import { readViewerPosts } from '@/lib/comments/viewer-scope';
import { lettersInLog, type LoggedAccess, readAccessAction } from '@/lib/identity/access-log/access-record';
import { type ListedMessage, messagesOf } from '@/lib/identity/access-log/listed-messages';
import { type AccessFilter, listAccess } from '@/lib/identity/access-log/record-access';
import { readSums } from '@/lib/identity/access-log/shortened-sums';
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
  /** Each that was opened or shown in a list; `postTitle` is null for a post that is no longer shown. */
  messages: { commentId: string; postTitle: string | null }[];
  /** How many older rows went, and when the last of them was written; null for any other row. */
  removed: { count: number; until: Date } | null;
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

type AccessRow = Awaited<ReturnType<typeof listAccess>>[number];

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
  const told = new Map(shown.map((row) => [row.seq, toldOf(row, asked)]));
  const titles = await readPostTitles([...new Set([...told.values()].flat().map((one) => one.postId))], now);
  const lines = shown.map(({ seq, at, action: done, accountId: by, about, detail }): AccessLine => ({
    seq,
    at,
    action: readAccessAction(done),
    by: nameOf(by, names),
    about: about === null ? null : nameOf(about, names),
    messages: (told.get(seq) ?? []).map((one) => ({
      commentId: one.commentId,
      postTitle: one.postId === lettersInLog ? desk.accessLog.letters : (titles.get(one.postId) ?? null),
    })),
    removed: done === 'log-shortened' ? removedOf(detail) : null,
  }));
  return { lines, before: rows.length > most ? (shown.at(-1)?.seq ?? null) : null };
}

/** Of a list, what was asked for and is the reader's to know: another's queue may have stood in it. */
function toldOf(row: AccessRow, { only, postId }: Pick<AccessFilter, 'only' | 'postId'>): ListedMessage[] {
  const isTheirs =
    only === null ||
    [row.accountId, row.about].includes(only.accountId) ||
    (row.physician !== null && only.physicians.includes(row.physician));
  return messagesOf(row).filter(
    (message) => (isTheirs || only.postIds.includes(message.postId)) && (postId === null || message.postId === postId),
  );
}

function removedOf(detail: string | null): AccessLine['removed'] {
  const sums = readSums(detail);
  if (!sums) return null;
  const count = Object.values(sums.rows).reduce((sum, some) => sum + some, 0);
  return { count, until: new Date(sums.at) };
}
