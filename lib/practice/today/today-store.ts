/** The only file that touches rows of waits and clinics. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import type { Clinic, ClinicKind, StoredClinic } from './clinic';
import { type StoredWait, type WaitKind, waitKinds } from './wait';

type ClinicWords = Pick<
  Clinic,
  'kind' | 'who' | 'booking' | 'placeId' | 'startsAt' | 'endsAt' | 'spaces' | 'asOf' | 'validUntil'
>;

/** In the order of their kinds. */
export async function listWaitRows(): Promise<StoredWait[]> {
  const rows = (await database().practiceWait.findMany()) as StoredWait[];
  return rows
    .filter(({ kind }) => waitKinds.includes(kind))
    .sort((a, b) => waitKinds.indexOf(a.kind) - waitKinds.indexOf(b.kind));
}

/** The latest word counts: two people who say it at once do not disagree about what was before. */
export async function recordWait(wait: StoredWait): Promise<void> {
  const { kind, ...data } = wait;
  await transaction((tx) => tx.practiceWait.upsert({ where: { kind }, create: wait, update: data }));
}

export async function removeWaitRow(kind: WaitKind): Promise<void> {
  await transaction((tx) => tx.practiceWait.deleteMany({ where: { kind } }));
}

/** Those that end after that moment, the next first; cancelled ones among them. */
export async function listClinicRows(
  endingAfter: Date,
  reader: Transaction | ReturnType<typeof database> = database(),
): Promise<StoredClinic[]> {
  const rows = await reader.clinic.findMany({
    where: { endsAt: { gt: endingAfter } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, kind: row.kind as ClinicKind }));
}

export async function findClinicRow(id: string): Promise<StoredClinic | null> {
  const row = await database().clinic.findUnique({ where: { id } });
  return row === null ? null : { ...row, kind: row.kind as ClinicKind };
}

export async function insertClinic(
  tx: Transaction,
  clinic: ClinicWords,
  by: { updatedAt: Date; updatedBy: string; demonstration: boolean },
): Promise<void> {
  const at = by.updatedAt;
  await tx.clinic.create({ data: { id: ulid(at.getTime()), ...clinic, ...by, createdAt: at, sequence: 0 } });
}

/** False when somebody else has changed it since. What a person changes is theirs, and no demonstration from then on. */
export async function recordClinic(
  { id, sequence }: Pick<Clinic, 'id' | 'sequence'>,
  change: Partial<ClinicWords> & { cancelledAt?: Date | null },
  by: { updatedAt: Date; updatedBy: string },
): Promise<boolean> {
  const data = { ...change, ...by, sequence: sequence + 1, demonstration: false };
  const { count } = await transaction((tx) => tx.clinic.updateMany({ where: { id, sequence }, data }));
  return count === 1;
}

/** A count is no change of the appointment: calendars need not hear of it. */
export async function recordSpaces(
  id: string,
  count: Pick<Clinic, 'spaces' | 'asOf' | 'validUntil'> & { updatedBy: string },
): Promise<boolean> {
  const changed = await transaction((tx) => tx.clinic.updateMany({ where: { id, cancelledAt: null }, data: count }));
  return changed.count === 1;
}

/** What the demonstration wrote. */
export async function removeDemonstrationWaits(): Promise<void> {
  await transaction(async (tx) => {
    await tx.practiceWait.deleteMany({ where: { demonstration: true } });
    await tx.clinic.deleteMany({ where: { demonstration: true } });
  });
}
