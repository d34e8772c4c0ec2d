/** The rota in the database. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import type { Shift } from './rota';

/** A practice has a few a week; more than this is nobody's rota. */
export const mostShifts = 200;

/** Those of every week, and those of days from that one on, in the order of days and times. */
export async function listShifts(from: string): Promise<Shift[]> {
  const rows = await database().rotaShift.findMany({
    where: { OR: [{ day: null }, { day: { gte: from } }] },
    orderBy: [{ day: 'asc' }, { weekday: 'asc' }, { from: 'asc' }, { id: 'asc' }],
    take: mostShifts,
    select: { id: true, weekday: true, day: true, from: true, to: true, accountId: true },
  });
  // Databases differ in where they put what is null.
  return [...rows.filter(({ day }) => day === null), ...rows.filter(({ day }) => day !== null)];
}

/** False when there are so many that one more is not listed. */
export async function insertShift(
  tx: Transaction,
  shift: Omit<Shift, 'id'>,
  by: string,
  now: Date,
  demonstration = false,
): Promise<boolean> {
  if ((await tx.rotaShift.count()) >= mostShifts) return false;
  await tx.rotaShift.create({
    data: { id: ulid(now.getTime()), ...shift, createdBy: by, createdAt: now, demonstration },
  });
  return true;
}

export async function removeShift(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.rotaShift.deleteMany({ where: { id } })).count === 1;
}

export async function removeDemonstrationShifts(): Promise<void> {
  await transaction((tx) => tx.rotaShift.deleteMany({ where: { demonstration: true } }));
}

/** Of days that are over. */
export async function removePastDays(tx: Transaction, before: string): Promise<void> {
  await tx.rotaShift.deleteMany({ where: { day: { lt: before } } });
}
