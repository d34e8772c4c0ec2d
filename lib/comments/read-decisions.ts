/** The log of decisions for people: who did what, when and why. Holds no word that a patient wrote. */
import { nameOf, readStaffNames } from '@/lib/identity/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { findPostById } from '@/lib/posts/read-posts';
import { notFound } from '@/lib/shared/refusal';
import { mayReadDecisions } from './comment-access';
import { listDecisions, type Scope } from './comment-store';
import { readOwnPosts } from './own-posts';
import { findReason } from './reasons';

export interface DecisionLine {
  seq: number;
  at: Date;
  by: string;
  action: string;
  /** In words; null when the action needs none. */
  reason: string | null;
  kind: string;
  postTitle: string | null;
  /** Null when the viewer may not open the comment itself. */
  commentId: string | null;
}

export interface DecisionPage {
  lines: DecisionLine[];
  /** Continue from here; null at the end of the log. */
  before: number | null;
}

const pageLength = 50;

/** Newest first, from the one before `before`. Administrators and staff read all of it, a physician the own posts' part. */
export async function readDecisions(viewer: Viewer, before: number | null, now: Date): Promise<DecisionPage> {
  if (!mayReadDecisions(viewer)) throw notFound();
  const scope: Scope = viewer.role === 'physician' ? { own: await readOwnPosts(viewer) } : { everything: true };
  const [rows, names] = await Promise.all([listDecisions(scope, before, pageLength + 1), readStaffNames()]);
  const shown = rows.slice(0, pageLength);
  const titles = new Map<string, string | null>();
  for (const { comment } of shown) {
    if (!titles.has(comment.postId))
      titles.set(comment.postId, (await findPostById(comment.postId, now))?.title ?? null);
  }
  const lines = shown.map(({ seq, at, actorId, actorRole, action, reason, comment, commentId }): DecisionLine => {
    const mayOpen = viewer.role !== 'admin' || comment.escalation === 'complaint';
    return {
      seq,
      at,
      action,
      kind: comment.kind,
      by: nameOf(actorId, names, actorRole),
      reason: findReason(action, reason)?.label ?? null,
      postTitle: titles.get(comment.postId) ?? null,
      commentId: mayOpen ? commentId : null,
    };
  });
  return { lines, before: rows.length > pageLength ? (shown.at(-1)?.seq ?? null) : null };
}
