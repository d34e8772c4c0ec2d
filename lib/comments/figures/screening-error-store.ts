/** How often screening was found wrong. The only file that touches these rows; they hold a rule's name, a direction and a number. */
import { database, type Transaction } from '@/lib/platform/database/database';
import type { ErrorsTold } from './screening-errors';

/** Call under lockChain, in the transaction of the decision. */
export async function recordScreeningErrors(tx: Transaction, { told, takenBack }: ErrorsTold): Promise<void> {
  for (const { rule, direction } of told)
    await tx.screeningError.upsert({
      where: { rule_direction: { rule, direction } },
      create: { rule, direction, count: 1 },
      update: { count: { increment: 1 } },
    });
  for (const { rule, direction } of takenBack)
    await tx.screeningError.updateMany({
      where: { rule, direction, count: { gt: 0 } },
      data: { count: { decrement: 1 } },
    });
}

/** In the order of their names. */
export function listScreeningErrors() {
  return database().screeningError.findMany({
    where: { count: { gt: 0 } },
    orderBy: [{ rule: 'asc' }, { direction: 'asc' }],
  });
}
