/** How many follow what, for everyone at the desk. Numbers only: who they are, nobody reads. */
import { mayReadDecisions } from '@/lib/comments/comment-access';
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';
import { countFollowers } from './follower-store';

/** See countFollowers. */
export type FollowerFigures = Awaited<ReturnType<typeof countFollowers>>;

export async function readFollowerFigures(viewer: Viewer): Promise<FollowerFigures> {
  if (!mayReadDecisions(viewer)) throw notFound();
  return countFollowers();
}
