/** Links and sessions that have run out, and links that confirm an address. */
import { database, transaction } from '@/lib/platform/database/database';

const over = (before: Date) => ({ where: { expiresAt: { lt: before } } });

async function countPastSignIns(before: Date): Promise<number> {
  return (
    (await database().signInToken.count(over(before))) +
    (await database().addressChange.count(over(before))) +
    (await database().staffSession.count(over(before)))
  );
}

function removePastSignIns(before: Date): Promise<number> {
  return transaction(
    async (tx) =>
      (await tx.signInToken.deleteMany(over(before))).count +
      (await tx.addressChange.deleteMany(over(before))).count +
      (await tx.staffSession.deleteMany(over(before))).count,
  );
}

export const pastSignIns = { count: countPastSignIns, remove: removePastSignIns };

/** Of these token hashes, those whose session goes on and whose account was not disabled. */
export async function listLiveSessions(tokenHashes: string[], now: Date): Promise<Set<string>> {
  const rows = await database().staffSession.findMany({
    where: { tokenHash: { in: tokenHashes }, expiresAt: { gt: now }, account: { disabledAt: null } },
    select: { tokenHash: true },
  });
  return new Set(rows.map(({ tokenHash }) => tokenHash));
}
