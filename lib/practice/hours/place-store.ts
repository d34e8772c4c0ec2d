/** The only file that touches rows of places and of days that differ. */
import { ulid } from 'ulid';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import type { Week } from './opening-hours';
import type { Place, PlaceDays } from './place';
import { spansSchema, weekSchema } from './place-form';

type Author = Pick<Place, 'updatedAt' | 'updatedBy'>;
type PlaceWords = Omit<Place, keyof Author | 'id' | 'week' | 'place' | 'version' | 'demonstration'>;

const closedWeek = JSON.stringify(Array.from({ length: 7 }, () => []));

/** In their order. */
export async function listPlaceRows(reader: Transaction | ReturnType<typeof database> = database()): Promise<Place[]> {
  const rows = await reader.practicePlace.findMany({ orderBy: [{ place: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({ ...row, week: weekSchema.parse(JSON.parse(row.week)) }));
}

/** Those that end on that day or later, the first to begin first. */
export async function listDayRows(
  from: string,
  reader: Transaction | ReturnType<typeof database> = database(),
): Promise<PlaceDays[]> {
  const rows = await reader.practiceDay.findMany({
    where: { until: { gte: from } },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ updatedAt: _at, ...row }) => ({ ...row, spans: spansSchema.parse(JSON.parse(row.spans)) }));
}

/** Closed every day until its hours are written down. */
export async function insertPlace(
  tx: Transaction,
  words: PlaceWords,
  by: Author,
  { place, demonstration }: Pick<Place, 'place' | 'demonstration'>,
): Promise<string> {
  const id = ulid(by.updatedAt.getTime());
  await tx.practicePlace.create({ data: { id, ...words, ...by, week: closedWeek, place, version: 1, demonstration } });
  return id;
}

/** False when somebody else has changed it since. What a person changes is theirs, and no demonstration from then on. */
export async function recordPlace(
  { id, version }: Pick<Place, 'id' | 'version'>,
  change: Partial<PlaceWords> & { week?: Week; demonstration: boolean },
  by: Author,
): Promise<boolean> {
  const { week, ...words } = change;
  const data = { ...words, ...(week ? { week: JSON.stringify(week) } : {}), ...by, version: version + 1 };
  const { count } = await transaction((tx) => tx.practicePlace.updateMany({ where: { id, version }, data }));
  return count === 1;
}

/** With the days that were its own. */
export async function removePlaceRow(id: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.practiceDay.deleteMany({ where: { placeId: id } });
    await tx.practicePlace.deleteMany({ where: { id } });
  });
}

export async function insertDays(
  tx: Transaction,
  days: Omit<PlaceDays, 'id' | 'updatedBy'>,
  by: Author,
): Promise<void> {
  const { spans, ...rest } = days;
  await tx.practiceDay.create({
    data: { id: ulid(by.updatedAt.getTime()), ...rest, ...by, spans: JSON.stringify(spans) },
  });
}

export async function removeDays(id: string): Promise<void> {
  await transaction((tx) => tx.practiceDay.deleteMany({ where: { id } }));
}

/** What the demonstration wrote. */
export async function removeDemonstrationPlaces(): Promise<void> {
  await transaction(async (tx) => {
    await tx.practiceDay.deleteMany({ where: { demonstration: true } });
    await tx.practicePlace.deleteMany({ where: { demonstration: true } });
  });
}
