/** An administrator names the physician who decides about a complaint in the place of the one it is about. */
import type { FullComment } from '@/lib/comments/comment-store';
import { applyTransition, type Transition } from '@/lib/comments/state/apply-transition';
import { type OpenedComment, reopenComment } from '@/lib/comments/state/require-comment';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { listActivePhysicians, type StaffAccount } from '@/lib/identity/accounts/read-staff';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { listPostIdsBy } from '@/lib/posts/reading/read-authorship';
import { notFound } from '@/lib/shared/refusal';

/** Physicians who did not write the post, which may be what the complaint is about, nor make the decision that is looked at again. */
export async function listReviewers(
  comment: Pick<FullComment, 'postId' | 'physician' | 'contestedId'>,
): Promise<StaffAccount[]> {
  const accounts = await listActivePhysicians();
  const wrote = await Promise.all(
    accounts.map(
      async ({ physician }) =>
        physician === comment.physician || (await listPostIdsBy(physician ?? '')).includes(comment.postId),
    ),
  );
  return accounts.filter(({ id }, index) => !wrote[index] && id !== comment.contestedId);
}

/** Throws not-found for anyone but an administrator and for what is no waiting complaint. False when somebody changed it meanwhile. */
export async function nameReviewer(
  opened: OpenedComment,
  form: { version: number; reviewerId: string },
  now: Date,
): Promise<boolean> {
  const { viewer } = opened;
  if (opened.standing !== 'admin' || opened.comment.status !== 'held') throw notFound();
  if (!(await listReviewers(opened.comment)).some(({ id }) => id === form.reviewerId)) throw notFound();
  const done = await transaction(async (tx) => {
    await lockChain(tx);
    const { comment, standing } = await reopenComment(opened, tx);
    if (comment.version !== form.version || comment.status !== 'held') return false;
    const { postId, physician } = comment;
    const transition: Transition = {
      action: 'name-reviewer',
      by: { standing, accountId: viewer.accountId, role: viewer.role },
      change: { reviewerId: form.reviewerId },
      key: `reviewer:${comment.id}:${comment.version}`,
    };
    if (!(await applyTransition(tx, comment, transition, now))) return false;
    await insertAccessIn(tx, {
      action: 'reviewer',
      accountId: viewer.accountId,
      comment: { id: comment.id, postId, physician },
      at: now,
    });
    const dedupeKey = `reviewer:${comment.id}:${comment.version}`;
    await enqueue(tx, { kind: 'escalated', dedupeKey, subjectId: comment.id, notBefore: now }, now);
    return true;
  });
  log('reviewer-named', {
    accountId: viewer.accountId,
    commentId: opened.comment.id,
    outcome: done ? 'done' : 'already',
  });
  return done;
}
