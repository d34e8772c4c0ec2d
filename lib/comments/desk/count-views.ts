/** How many messages each view of the desk holds, in a viewer's scope. Numbers only: nobody reads anything by being told. */
import { ownScopeOf, readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import type { Viewer } from '@/lib/identity/viewer';
import { countHeld, type HeldFilter } from './held-store';
import { countOpen } from './open-list-store';

/** What a view asks for, as the queue is asked. */
export type AskedOfView = Omit<HeldFilter, 'scope' | 'after'> & { mine?: boolean | undefined };

/** By the views' order; each stops at 100. The last number is of the questions that wait for an answer. */
export async function countViews(
  viewer: Viewer,
  views: readonly AskedOfView[],
  now: Date,
): Promise<{ held: number[]; unanswered: number }> {
  const own = await readViewerPosts(viewer, now);
  const scope = scopeOf(viewer, own);
  const [unanswered, ...held] = await Promise.all([
    countOpen({ scope, order: 'oldest' }, 100),
    ...views.map(({ mine, ...asked }) => countHeld({ ...asked, scope: mine ? ownScopeOf(viewer, own) : scope }, 100)),
  ]);
  return { held, unanswered };
}
