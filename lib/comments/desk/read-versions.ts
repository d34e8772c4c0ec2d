/** Every wording of one message, for whoever may open it. */
import { maySee, standingOf } from '@/lib/comments/comment-access';
import { findComment } from '@/lib/comments/comment-store';
import { wordsAround } from '@/lib/comments/decisions/redact-comment';
import { listRedactionDeeds } from '@/lib/comments/log/decision-log-store';
import { readOwnPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';
import { type ItemVersion, versionsOf } from './message-versions';

export type NamedVersion = ItemVersion & { by: string };

/** Oldest first; none of what its writer took away. Throws not-found outside the viewer's scope. The item's own reading is logged. */
export async function readVersions(viewer: Viewer, commentId: string, now: Date): Promise<NamedVersion[]> {
  const own = await readOwnPosts(viewer, now);
  const comment = await findComment(commentId, scopeOf(viewer, own));
  if (!comment || !maySee(standingOf(viewer, comment, own))) throw notFound();
  if (comment.status === 'withdrawn' || comment.status === 'erased') return [];
  const [deeds, names, words] = await Promise.all([
    listRedactionDeeds(commentId),
    readStaffNames(),
    wordsAround(comment),
  ]);
  return versionsOf(comment.revisions, deeds, comment.publishedRevisionId, words).map((version) => ({
    ...version,
    by: nameOf(version.actorId, names),
  }));
}
