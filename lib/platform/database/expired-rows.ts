/** Mails whose work is done, and counts whose window is over. What failed for good stays until someone has seen to it. */
import { database, transaction } from './database';

const done = (before: Date) => ({ state: { in: ['sent', 'cancelled'] }, createdAt: { lt: before } });
const over = (before: Date) => ({ startedAt: { lt: before } });

export const doneMails = {
  count: (before: Date) => database().outbox.count({ where: done(before) }),
  remove: async (before: Date) => (await transaction((tx) => tx.outbox.deleteMany({ where: done(before) }))).count,
};

export const pastWindows = {
  count: (before: Date) => database().rateWindow.count({ where: over(before) }),
  remove: async (before: Date) => (await transaction((tx) => tx.rateWindow.deleteMany({ where: over(before) }))).count,
};
