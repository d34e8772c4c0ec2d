/** The physician's half of "answer and publish": called inside the decision's transaction, so that both happen or neither. */
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database';
import { findPhysician } from '@/lib/posts/read-vocabulary';
import { notFound } from '@/lib/shared/refusal';
import { insertAnswerRevision, recordAnswerPublished } from './comment-store';

/** Freezes name and credentials as the physician's page gives them today. Returns the answer's new revision. */
export async function publishAnswer(
  tx: Transaction,
  viewer: Viewer,
  questionId: string,
  body: string,
  now: Date,
): Promise<string> {
  const physician = viewer.physician === null ? null : await findPhysician(viewer.physician);
  if (!physician) throw notFound();
  const { handle, name, credentials } = physician;
  const { revisionId } = await insertAnswerRevision(
    tx,
    { questionId, physician: handle, name, credentials, body, authorId: viewer.accountId },
    now,
  );
  await recordAnswerPublished(tx, questionId, revisionId, now);
  return revisionId;
}
