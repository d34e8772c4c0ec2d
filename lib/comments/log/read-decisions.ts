/** The log of decisions for people: who did what, when and why. Holds no word that a patient wrote. */
import type { CommentKind } from '@/lib/comments/comment';
import { mayReadDecisions } from '@/lib/comments/comment-access';
import type { Scope } from '@/lib/comments/comment-store';
import { readReasonWords } from '@/lib/comments/practice-reasons';
import { type LoggedAction, readAction } from '@/lib/comments/transitions';
import { readViewerPosts } from '@/lib/comments/viewer-scope';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { rightsOf } from '@/lib/identity/rights';
import type { Viewer } from '@/lib/identity/viewer';
import { readPostTitles } from '@/lib/posts/reading/read-post-titles';
import { notFound } from '@/lib/shared/refusal';
import { listDecisions } from './decision-log-store';
import { type LogFilter, momentsOf } from './log-filter';

export interface DecisionLine {
  seq: number;
  at: Date;
  by: string;
  action: LoggedAction;
  /** In words; null when the action needs none. */
  reason: string | null;
  kind: CommentKind;
  postTitle: string | null;
  /** Null when the viewer may not open the comment itself. */
  commentId: string | null;
}

export interface DecisionPage {
  lines: DecisionLine[];
  /** Continue from here; null at the end of the log. */
  before: number | null;
}

export const logPageLength = 50;

/** Newest first. Administrators and staff read all of it, a physician the own posts' part. */
export async function readDecisions(
  viewer: Viewer,
  filter: LogFilter,
  now: Date,
  most = logPageLength,
): Promise<DecisionPage> {
  if (!mayReadDecisions(viewer)) throw notFound();
  const scope: Scope =
    rightsOf(viewer).decisions === 'own'
      ? { own: await readViewerPosts(viewer, now), reviewerId: viewer.accountId }
      : { everything: true };
  const [rows, names] = await Promise.all([
    listDecisions({ ...filter, ...momentsOf(filter), scope }, most + 1),
    readStaffNames(),
  ]);
  const shown = rows.slice(0, most);
  const titles = await readPostTitles(
    shown.map(({ comment }) => comment.postId),
    now,
  );
  const reasonOf = await readReasonWords(shown);
  const lines = shown.map(({ seq, at, actorId, actorRole, action, reason, comment, commentId }): DecisionLine => {
    const mayOpen = rightsOf(viewer).messages !== 'complaints' || comment.escalation === 'complaint';
    return {
      seq,
      at,
      action: readAction(action),
      kind: comment.kind as CommentKind,
      by: nameOf(actorId, names, actorRole),
      reason: reasonOf({ action, reason }),
      postTitle: titles.get(comment.postId) ?? null,
      commentId: mayOpen ? commentId : null,
    };
  });
  return { lines, before: rows.length > most ? (shown.at(-1)?.seq ?? null) : null };
}
