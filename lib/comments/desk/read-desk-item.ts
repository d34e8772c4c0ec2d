/** What the page of one message shows. */
import type { FullComment } from '@/lib/comments/comment-store';
import { findComment, listUnderAlias } from '@/lib/comments/comment-store';
import { isAuthorGone } from '@/lib/comments/decisions/author-gone';
import { listReviewers } from '@/lib/comments/decisions/name-reviewer';
import { isUndoable } from '@/lib/comments/decisions/undo-decision';
import { listMerged } from '@/lib/comments/duplicates/merged-store';
import { findLastDecision, type LastDecision } from '@/lib/comments/log/decision-chain-store';
import { readReasonWords } from '@/lib/comments/practice-reasons';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { readNeighbours } from '@/lib/comments/thread/read-thread';
import { readTalk } from '@/lib/comments/thread/read-thread-pages';
import { readAction } from '@/lib/comments/transitions';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { log } from '@/lib/platform/log';
import { findMessagePlace } from '@/lib/posts/reading/message-place';
import { type DeskItem, deskItemOf } from './desk-item';

const othersAtMost = 20;
const neighboursAtMost = 5;

/** Reading what the public cannot is logged first. `othersAfter`: where the list of the same writer's messages goes on. */
export async function readDeskItem(
  opened: OpenedComment,
  now: Date,
  othersAfter: string | null = null,
): Promise<DeskItem> {
  const { viewer, scope, comment } = opened;
  const { id, postId, physician, status, parentId } = comment;
  const [last, names, post, thread, others, parent, standsFor] = await Promise.all([
    findLastDecision(id),
    readStaffNames(),
    findMessagePlace(postId, now),
    readNeighbours(postId, neighboursAtMost + 1),
    status === 'erased' ? [] : listUnderAlias(comment, scope, othersAtMost + 1, othersAfter),
    parentId === null ? null : readTalk(postId, parentId),
    listMerged(id),
  ]);
  if (status !== 'published') {
    const { accountId } = viewer;
    await recordAccess({ action: 'read', accountId, comment: { id, postId, physician }, at: now });
    log('held-text-read', { commentId: id, accountId });
  }
  return deskItemOf(opened, {
    post,
    others: others.slice(0, othersAtMost),
    othersAfter: others.length > othersAtMost ? (others.at(othersAtMost - 1)?.id ?? null) : null,
    standsFor,
    last: last && (await lastDecisionOf(last, names)),
    undoable: isUndoable(last, comment, viewer, now),
    authorGone: await isAuthorGone(comment),
    thread: thread.filter((other) => other.id !== id && other.body !== '').slice(0, neighboursAtMost),
    repliesTo: parent,
    keptWith: await findKeptWith(comment),
    review: await readReview(opened),
  });
}

async function lastDecisionOf(last: LastDecision, names: ReadonlyMap<string, string>): Promise<DeskItem['last']> {
  const { id, action, at, reason } = last;
  const why = (await readReasonWords([last]))(last);
  return { id, action: readAction(action), by: nameOf(last.actorId, names, last.actorRole), at, reason, why };
}

async function findKeptWith({ status, mergedIntoId }: FullComment): Promise<DeskItem['keptWith']> {
  const kept = status === 'declined' && mergedIntoId ? await findComment(mergedIntoId, { everything: true }) : null;
  return kept && { id: kept.id, alias: kept.alias };
}

async function readReview({ standing, comment }: OpenedComment): Promise<DeskItem['review']> {
  if (standing !== 'admin' || comment.status !== 'held') return null;
  const choices = (await listReviewers(comment)).map(({ id, name }) => ({ id, name }));
  return { reviewerId: comment.reviewerId, choices };
}
