/** Who decides in tests of decisions, and what their decisions leave in the database. */
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { listDecisionsAfter } from '@/lib/comments/log/decision-chain-store';
import { database } from '@/lib/platform/database/database';
import { ada, aViewer, ben } from '@/tests/support/viewers';

export const own = aViewer('physician', ada);

export const coAuthor = aViewer('physician', ada);

export const otherPhysician = aViewer('physician', ben);

export const staff = aViewer('staff');

export const admin = aViewer('admin');

export const answer = 'In general this passes by itself within a week or two.';

export const row = (id: string) => database().comment.findUniqueOrThrow({ where: { id } });

export const decisions = () => listDecisionsAfter(0, 1000);

export const outboxRows = () => database().outbox.findMany({ orderBy: { id: 'asc' } });

export function done(outcome: DecideOutcome): Extract<DecideOutcome, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`it was not done: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const refusal = { name: 'Refusal', code: 'not-found' };
