/** Every wording that a form ever had, which is added to and never changed. */
import { database, transaction } from '@/lib/platform/database/database';
import { everyWording } from './wording';

/** Before anything is sent with them. What is there already stays as it was. */
export async function keepWordings(now: Date): Promise<void> {
  const wordings = everyWording();
  const known = await database().wording.findMany({
    where: { hash: { in: wordings.map(({ hash }) => hash) } },
    select: { hash: true },
  });
  const there = new Set(known.map(({ hash }) => hash));
  const missing = new Map(wordings.filter(({ hash }) => !there.has(hash)).map((one) => [one.hash, one]));
  if (missing.size === 0) return;
  await transaction((tx) =>
    tx.wording.createMany({ data: [...missing.values()].map((one) => ({ ...one, since: now })) }),
  );
}
