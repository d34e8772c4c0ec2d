/** How a comment stands: what the log keeps from before a decision, what an undo brings back, and by what readers tell a difference. */
import { z } from 'zod';
import { statuses } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import { currentTextOf, judgedSchema } from '@/lib/comments/current-text';
import { urgencies } from '@/lib/screening/urgency';

/** Milliseconds, so that it can stand in the log as JSON. */
const moment = z.number().nullable();
const id = z.string().nullable();

/** What a decision may change of a comment. What is optional was left out by versions that did not know it. */
const snapshotSchema = z.object({
  status: z.enum(statuses),
  publishedRevisionId: id,
  publishedAt: moment,
  takenDownAt: moment.optional(),
  returned: z.boolean(),
  escalation: z.string().nullable(),
  mergedIntoId: id.optional(),
  settled: z.boolean().optional(),
  theme: z.string().nullish(),
  publishedTheme: z.string().nullish(),
  urgency: z.enum(urgencies).optional(),
  riskRank: z.number().optional(),
  answerRevisionId: id,
  answeredAt: moment,
  /** Which words of the current revision were hidden: spans and kinds. */
  judged: judgedSchema.nullable().default(null),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

export function snapshotOf(comment: FullComment): Snapshot {
  return {
    status: comment.status,
    publishedRevisionId: comment.publishedRevisionId,
    publishedAt: comment.publishedAt?.getTime() ?? null,
    takenDownAt: comment.takenDownAt?.getTime() ?? null,
    returned: comment.returned,
    escalation: comment.escalation,
    mergedIntoId: comment.mergedIntoId,
    settled: comment.settled,
    theme: comment.theme,
    publishedTheme: comment.publishedTheme,
    urgency: comment.urgency,
    riskRank: comment.riskRank,
    answerRevisionId: comment.answer?.publishedRevisionId ?? null,
    answeredAt: comment.answer?.publishedAt?.getTime() ?? null,
    judged: currentTextOf(comment).judged,
  };
}

/** Throws for what no version of the log has written: whoever reads it decides by it which words are hidden. */
export function parseSnapshot(json: string): Snapshot {
  return snapshotSchema.parse(JSON.parse(json));
}

/** Whether readers see something else than before. */
export function isVisible(before: Snapshot, after: Snapshot): boolean {
  const shown = ({
    publishedRevisionId,
    publishedTheme,
    answerRevisionId,
    mergedIntoId,
    settled,
    judged,
  }: Snapshot): string =>
    JSON.stringify([
      publishedRevisionId,
      publishedRevisionId && (publishedTheme ?? null),
      publishedRevisionId && (settled ?? false),
      answerRevisionId,
      mergedIntoId ?? null,
      publishedRevisionId && judged,
    ]);
  return shown(before) !== shown(after);
}
