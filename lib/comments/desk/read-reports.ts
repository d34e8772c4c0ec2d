/** What readers reported about one comment and nobody has settled yet, for the desk. */
import { aboutViewer } from '@/lib/comments/comment-access';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { findReportReason, lastSettled, type ReportReason } from '@/lib/comments/thread/reader-signal';
import { listDecisionsOn, listReports } from '@/lib/comments/thread/reader-signal-store';

export interface OpenReport {
  id: string;
  /** `other` for a code that has gone out of use. */
  reason: ReportReason;
  words: string;
  createdAt: Date;
}

export interface OpenReports {
  reports: OpenReport[];
  /** Everyone can see it while it waits. */
  stillPublic: boolean;
  /** The answer beneath it is the viewer's own, so that somebody else settles the report. */
  ownAnswer: boolean;
}

export async function readReports({ viewer, comment }: OpenedComment): Promise<OpenReports> {
  const [reports, decisions] = await Promise.all([listReports(comment.id), listDecisionsOn(comment.id)]);
  const settled = lastSettled(decisions);
  return {
    reports: reports
      .filter(({ createdAt }) => settled === null || createdAt > settled)
      .map(({ reason, ...report }) => ({ ...report, reason: findReportReason(reason) ?? 'other' })),
    stillPublic: comment.publishedRevisionId !== null,
    ownAnswer: aboutViewer(viewer, comment, '').reportedOwnAnswer === true,
  };
}
