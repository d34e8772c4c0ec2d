/** For the purge: the beginning of the log of access goes when it has been kept long enough. A row with its sums stays in the chain. */
import { transaction } from '@/lib/platform/database/database';
import { countOldAccess, removeOldAccess } from './shortened-store';

export const pastAccess = {
  count: countOldAccess,
  remove: async (before: Date, now: Date): Promise<number> => {
    let removed = 0;
    for (;;) {
      const part = await transaction((tx) => removeOldAccess(tx, before, now));
      if (part === 0) return removed;
      removed += part;
    }
  },
};
