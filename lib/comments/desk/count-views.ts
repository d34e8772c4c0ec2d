/** How many messages each view of the desk holds, in a viewer's scope. Numbers only: nobody reads anything by being told. */
import { listDueAnswers } from '@/lib/comments/answers/due-answer-store';
import { ownScopeOf, readViewerPosts, scopeOf } from '@/lib/comments/viewer-scope';
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import { countHeld, type HeldFilter } from './held-store';
import { countOpen } from './open-list-store';
import { noticeDays } from './read-due-answers';

/** What a view asks for, as the queue is asked. */
export type AskedOfView = Omit<HeldFilter, 'scope' | 'after' | 'assignedTo'> & {
  mine?: boolean | undefined;
  assigned?: boolean | undefined;
};

/** By the views' order; each stops at 100. Besides, how many questions wait for an answer and how many answers for being read again. */
export async function countViews(
  viewer: Viewer,
  views: readonly AskedOfView[],
  now: Date,
): Promise<{ held: number[]; unanswered: number; due: number }> {
  const own = await readViewerPosts(viewer, now);
  const scope = scopeOf(viewer, own);
  const [due, unanswered, ...held] = await Promise.all([
    listDueAnswers({ scope, until: addDays(siteDay(now), noticeDays) }, 100).then((found) => found.due.length),
    countOpen({ scope, order: 'oldest' }, 100),
    ...views.map(({ mine, assigned, ...asked }) =>
      countHeld(
        {
          ...asked,
          scope: mine ? ownScopeOf(viewer, own) : scope,
          assignedTo: assigned ? viewer.accountId : undefined,
        },
        100,
      ),
    ),
  ]);
  return { held, unanswered, due };
}
