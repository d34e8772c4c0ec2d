/**
 * The one door to a single message at the desk: whoever is not shown it is told that it does not exist. An OpenedComment cannot be put
 * together from an id, so a read or a deed that takes one has been let in, and none of them asks the database again.
 */
import { maySee, standingOf, type ViewerPosts } from '@/lib/comments/comment-access';
import { findComment, type FullComment, type Scope } from '@/lib/comments/comment-store';
import type { Standing } from '@/lib/comments/transitions';
import { readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { notFound } from '@/lib/shared/refusal';

declare const letIn: unique symbol;

export interface OpenedComment {
  readonly [letIn]: true;
  readonly viewer: Viewer;
  readonly own: ViewerPosts;
  /** Everything that the viewer may be shown, besides this message. */
  readonly scope: Scope;
  /** How the viewer stands to it; a stranger or its writer never opens it here. */
  readonly standing: Standing;
  /** As it stood when it was opened. */
  readonly comment: FullComment;
}

/** Throws not-found for an unknown id and for one that is not the viewer's to see: the two cost the same and cannot be told apart. */
export async function requireComment(viewer: Viewer, id: string, now: Date): Promise<OpenedComment> {
  return open(viewer, await readViewerPosts(viewer, now), id);
}

/** The same message as it stands now, for a deed under lockChain. Throws not-found when it has ceased to be the viewer's. */
export async function reopenComment({ viewer, own, comment }: OpenedComment, tx: Transaction): Promise<OpenedComment> {
  return open(viewer, own, comment.id, tx);
}

async function open(viewer: Viewer, own: ViewerPosts, id: string, tx?: Transaction): Promise<OpenedComment> {
  const scope = scopeOf(viewer, own);
  const comment = await findComment(id, scope, tx);
  const standing = comment ? standingOf(viewer, comment, own) : 'stranger';
  if (!comment || !maySee(standing)) throw notFound();
  return { viewer, own, scope, standing, comment } as OpenedComment;
}
