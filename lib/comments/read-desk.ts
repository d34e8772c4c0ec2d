/** What the desk shows: the queue in a viewer's scope, and one item with all that a decision needs. */
import { nameOf, readStaffNames } from '@/lib/identity/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { findPostById } from '@/lib/posts/read-posts';
import type { Post } from '@/lib/posts/post';
import type { Finding } from '@/lib/screening/identifiers';
import { notFound } from '@/lib/shared/refusal';
import type { CommentKind } from './comment';
import { maySee, standingOf } from './comment-access';
import { countHeld, findComment, findLastDecision, listHeld, type FullComment } from './comment-store';
import { messageOf } from './message-of';
import { readOwnPosts, scopeOf } from './own-posts';
import { readThread, type PublicComment } from './read-thread';
import { allowedActions, type StaffAction } from './transitions';
import { isUndoable } from './undo-decision';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

export interface QueueItem {
  id: string;
  alias: string;
  kind: CommentKind;
  urgency: string;
  /** Looks like a program sent it. */
  automatic: boolean;
  escalation: string | null;
  returned: boolean;
  heldAt: Date;
  message: string;
  post: { title: string; slug: string } | null;
  edited: boolean;
  /** Screening marked words in it. */
  identifying: boolean;
}

export interface Queue {
  items: QueueItem[];
  /** Stops at 100. */
  count: number;
}

export const queueLength = 50;

export async function readQueue(
  viewer: Viewer,
  filter: { kind?: CommentKind | undefined; state: 'waiting' | 'returned' },
  now: Date,
): Promise<Queue> {
  const scope = scopeOf(viewer, await readOwnPosts(viewer));
  const [rows, count] = await Promise.all([listHeld({ scope, ...filter, most: queueLength }), countHeld(scope, 100)]);
  const titles = new Map<string, Post | null>();
  for (const { postId } of rows) if (!titles.has(postId)) titles.set(postId, await findPostById(postId, now));
  return { count, items: rows.map((row) => itemOf(row, titles.get(row.postId) ?? null)) };
}

function findingsOf(row: FullComment): Finding[] {
  return JSON.parse(row.revisions.find(({ id }) => id === row.currentRevisionId)?.findings ?? '[]') as Finding[];
}

function itemOf(row: FullComment, post: Post | null): QueueItem {
  return {
    id: row.id,
    alias: row.alias,
    kind: row.kind,
    urgency: row.urgency,
    automatic: row.riskRank === 0,
    escalation: row.escalation,
    returned: row.returned,
    // What its writer took back is not read any more, though its row still holds it.
    heldAt: row.heldAt,
    message: row.status === 'withdrawn' ? '' : messageOf(row),
    post: post && { title: post.title, slug: post.slug },
    edited: row.revisions.length > 1,
    identifying: findingsOf(row).length > 0,
  };
}

export interface DeskItem extends QueueItem {
  version: number;
  revisionId: string;
  status: string;
  findings: Finding[];
  overruled: boolean;
  actions: StaffAction[];
  /** The answer as last typed and taken back, or as published; empty when there is none. */
  answer: string;
  answered: boolean;
  thread: PublicComment[];
  last: { id: string; action: string; by: string; at: Date; reason: string | null } | null;
  /** Until when the viewer may take the last decision back; null when it is not theirs or too late. */
  undoUntil: Date | null;
  /** The words before the last edit; null when there was none. */
  earlier: string | null;
  /** Earlier words are public while these are held. */
  earlierIsPublic: boolean;
  /** These words are public while they are held: a reader reported them. */
  stillPublic: boolean;
}

/** What to open after `id`: the first of the queue that is another one. Null when nothing else waits. */
export async function findNextWaiting(viewer: Viewer, id: string): Promise<{ id: string; alias: string } | null> {
  const first = await listHeld({ scope: scopeOf(viewer, await readOwnPosts(viewer)), state: 'waiting', most: 2 });
  const next = first.find((row) => row.id !== id);
  return next ? { id: next.id, alias: next.alias } : null;
}

/** Throws not-found for an unknown id and for one outside the viewer's scope. Reading held words is logged. */
export async function readDeskItem(viewer: Viewer, id: string, now: Date): Promise<DeskItem> {
  const own = await readOwnPosts(viewer);
  const comment = await findComment(id, scopeOf(viewer, own));
  const standing = comment ? standingOf(viewer, comment, own) : 'stranger';
  if (!comment || !maySee(standing)) throw notFound();
  const [last, names, post, thread] = await Promise.all([
    findLastDecision(id),
    readStaffNames(),
    findPostById(comment.postId, now),
    readThread(comment.postId),
  ]);
  log('held-text-read', { commentId: id, accountId: viewer.accountId });
  const answered = Boolean(comment.answer?.publishedRevisionId);
  const undoable = isUndoable(last, comment, viewer, now);
  const flags = { kind: comment.kind, complaint: comment.escalation === 'complaint', answered, undoable };
  const place = comment.revisions.findIndex((candidate) => candidate.id === comment.currentRevisionId);
  return {
    ...itemOf(comment, post),
    version: comment.version,
    revisionId: comment.currentRevisionId,
    status: comment.status,
    findings: findingsOf(comment),
    overruled: comment.revisions[place]?.overruled ?? false,
    actions: allowedActions(comment.status, standing, flags) as StaffAction[],
    answer: comment.answer?.revisions.at(-1)?.body ?? '',
    answered,
    thread: thread.comments.filter((other) => other.id !== id).slice(0, 5),
    undoUntil: undoable && last ? new Date(last.at.getTime() + env().UNDO_SECONDS * 1000) : null,
    earlier: comment.status === 'withdrawn' ? null : (comment.revisions[place - 1]?.body ?? null),
    earlierIsPublic: comment.status === 'held' && comment.publishedRevisionId !== null,
    stillPublic: comment.status === 'held' && comment.publishedRevisionId === comment.currentRevisionId,
    last: last && {
      id: last.id,
      action: last.action,
      by: nameOf(last.actorId, names, last.actorRole),
      at: last.at,
      reason: last.reason,
    },
  };
}
