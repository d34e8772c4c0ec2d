/** The practice's own figures: what waits, and how long people waited for a decision and for an answer. Numbers only. */
import { mayReadDecisions } from '@/lib/comments/comment-access';
import { firstWeek, type WeekFigures, weekFigures } from '@/lib/comments/figures/figures';
import { readTypicalWaits, type TypicalWaits } from '@/lib/comments/figures/read-typical-wait';
import { listScreeningErrors } from '@/lib/comments/figures/screening-error-store';
import { errorsByRule, type ErrorsOfRule } from '@/lib/comments/figures/screening-errors';
import { listFirstWaits } from '@/lib/comments/log/decision-log-store';
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';
import { countHeld } from './held-store';
import { countOpen } from './open-list-store';

export interface Figures {
  /** Waiting in the whole practice; stops at 100. */
  waiting: number;
  /** Questions that wait for an answer, read or not; stops at 100. */
  unanswered: number;
  /** What the public is told, with what still waits counted. */
  typical: TypicalWaits;
  decisions: WeekFigures[];
  answers: WeekFigures[];
  /** What people at the desk found that screening got wrong, since the site began. */
  screening: ErrorsOfRule[];
}

/** The whole practice's, for everyone at the desk. Messages that arrived before the first of the weeks are left out. */
export async function readFigures(viewer: Viewer, now: Date): Promise<Figures> {
  if (!mayReadDecisions(viewer)) throw notFound();
  const since = firstWeek(now);
  const [waiting, unanswered, typical, decided, answered, errors] = await Promise.all([
    countHeld({ scope: { everything: true }, state: 'waiting' }, 100),
    countOpen({ scope: { everything: true }, order: 'oldest' }, 100),
    readTypicalWaits(now),
    listFirstWaits(['publish', 'answer', 'reply', 'decline', 'return', 'merge'], since),
    listFirstWaits(['answer'], since),
    listScreeningErrors(),
  ]);
  return {
    waiting,
    unanswered,
    typical,
    decisions: weekFigures(decided, now),
    answers: weekFigures(answered, now),
    screening: errorsByRule(errors),
  };
}
