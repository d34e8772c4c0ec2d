/** What readers reported about one comment and nobody has settled yet, for the desk. */
import { findComment } from '@/lib/comments/comment-store';
import { lastSettled } from '@/lib/comments/thread/reader-signal';
import { listDecisionsOn, listReports } from '@/lib/comments/thread/reader-signal-store';
import { readOwnPosts, scopeOf } from '@/lib/comments/viewer-scope';
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';

export interface OpenReport {
  id: string;
  reason: string;
  words: string;
  createdAt: Date;
}

export interface OpenReports {
  reports: OpenReport[];
  /** Everyone can see it while it waits. */
  stillPublic: boolean;
}

/** Throws not-found for an unknown id and for one outside the viewer's scope. */
export async function readReports(viewer: Viewer, commentId: string, now: Date): Promise<OpenReports> {
  const comment = await findComment(commentId, scopeOf(viewer, await readOwnPosts(viewer, now)));
  if (!comment) throw notFound();
  const [reports, decisions] = await Promise.all([listReports(commentId), listDecisionsOn(commentId)]);
  const settled = lastSettled(decisions);
  return {
    reports: reports.filter(({ createdAt }) => settled === null || createdAt > settled),
    stillPublic: comment.publishedRevisionId !== null,
  };
}
