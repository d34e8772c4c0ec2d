/** Links and sessions that have run out. */
import { database, transaction } from '@/lib/platform/database';

const over = (before: Date) => ({ where: { expiresAt: { lt: before } } });

async function countPastSignIns(before: Date): Promise<number> {
  return (await database().signInToken.count(over(before))) + (await database().staffSession.count(over(before)));
}

function removePastSignIns(before: Date): Promise<number> {
  return transaction(
    async (tx) =>
      (await tx.signInToken.deleteMany(over(before))).count + (await tx.staffSession.deleteMany(over(before))).count,
  );
}

export const pastSignIns = { count: countPastSignIns, remove: removePastSignIns };
