/** Gives a practice that never had ready-made words a first set of them. */
import { lockChain, transaction } from '@/lib/platform/database/database';
import { countEveryCanned, insertCanned } from './canned-text-store';
import { starterAuthor, starterTexts } from './starter-texts';

/** How many were laid out: none when there ever was one, so that what a practice removed stays away. */
export async function layOutStarterTexts(now: Date): Promise<number> {
  return transaction(async (tx) => {
    await lockChain(tx);
    if ((await countEveryCanned(tx)) > 0) return 0;
    for (const [index, text] of starterTexts.entries())
      await insertCanned(tx, { ...text, place: index + 1, createdBy: starterAuthor }, now);
    return starterTexts.length;
  });
}
