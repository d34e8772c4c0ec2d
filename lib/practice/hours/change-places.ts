/** Writes down and removes places, their weeks and the days that differ. Of two people at once the second is told, and nothing is lost. */
import type { Viewer } from '@/lib/identity/viewer';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { siteDay } from '@/lib/platform/site-time';
import { type FormProblem, problemsIn } from '@/lib/shared/form-state';
import { isId } from '@/lib/shared/ids';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { mayChangeFacts } from '../practice-fact';
import { listHolidays } from './holidays';
import { mostOtherDays, mostPlaces, otherDaysSchema, placeSchema, readSpans } from './place-form';
import {
  insertDays,
  insertPlace,
  listDayRows,
  listPlaceRows,
  recordPlace,
  removeDays,
  removePlaceRow,
} from './place-store';

const words = desk.changePlaces;
type Values = Record<string, string>;
type Marked = { demonstration: boolean };
const unmarked: Marked = { demonstration: false };

function ask(viewer: Viewer): void {
  if (!mayChangeFacts(viewer)) throw notFound();
}

/** What is wrong, in words; an empty list when it is written down. */
export async function savePlace(
  viewer: Viewer,
  given: Values,
  now: Date,
  { demonstration }: Marked = unmarked,
): Promise<FormProblem[]> {
  ask(viewer);
  const parsed = placeSchema.safeParse(given);
  if (!parsed.success) return problemsIn(parsed.error);
  const { id, version, ...place } = parsed.data;
  const by = { updatedAt: now, updatedBy: viewer.name };
  if (id === '') {
    const added = await transaction(async (tx) => {
      await lockChain(tx);
      const places = await listPlaceRows(tx);
      if (places.length >= mostPlaces) return false;
      await insertPlace(tx, place, by, { place: (places.at(-1)?.place ?? 0) + 1, demonstration });
      return true;
    });
    if (!added) return [{ field: 'name', message: words.tooManyPlaces }];
  } else if (!(await recordPlace({ id, version }, { ...place, demonstration }, by)))
    return [{ field: 'name', message: words.changedByOther }];
  log('practice-place-saved', { accountId: viewer.accountId });
  return [];
}

/** Fields of a day begin with its number and a dash: `1-from0` is Monday's first. */
export async function saveWeek(
  viewer: Viewer,
  given: Values,
  now: Date,
  { demonstration }: Marked = unmarked,
): Promise<FormProblem[]> {
  ask(viewer);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => readSpans(given, `${day}-`));
  const problems = days.flatMap((day) => day.problems);
  if (problems.length > 0) return problems;
  const { id = '', version = '' } = given;
  if (!isId(id) || !/^\d{1,9}$/.test(version)) throw notFound();
  const week = days.map(({ spans }) => spans);
  const by = { updatedAt: now, updatedBy: viewer.name };
  if (!(await recordPlace({ id, version: Number(version) }, { week, demonstration }, by)))
    return [{ field: '1-from0', message: words.changedByOther }];
  log('practice-hours-saved', { accountId: viewer.accountId });
  return [];
}

/** Days on which other hours hold; without hours, closed. */
export async function saveOtherDays(
  viewer: Viewer,
  given: Values,
  now: Date,
  { demonstration }: Marked = unmarked,
): Promise<FormProblem[]> {
  ask(viewer);
  const parsed = otherDaysSchema.safeParse(given);
  const { spans, problems } = readSpans(given, '');
  if (!parsed.success || problems.length > 0) {
    const issues = parsed.error ? problemsIn(parsed.error) : [];
    return [...issues, ...problems];
  }
  const { placeId, ...days } = parsed.data;
  const outcome = await transaction(async (tx): Promise<FormProblem | null> => {
    await lockChain(tx);
    const known = await listDayRows(siteDay(now), tx);
    if (known.length >= mostOtherDays) return { field: 'from', message: words.tooManyDays };
    if (placeId !== '' && !(await listPlaceRows(tx)).some(({ id }) => id === placeId))
      return { field: 'placeId', message: words.placeGone };
    const same = known.some(
      (row) => row.from === days.from && row.until === days.until && (row.placeId ?? '') === placeId,
    );
    if (same) return { field: 'from', message: words.dayThere };
    const by = { updatedAt: now, updatedBy: viewer.name };
    await insertDays(
      tx,
      { ...days, placeId: placeId === '' ? null : placeId, spans, holiday: false, demonstration },
      by,
    );
    return null;
  });
  if (outcome) return [outcome];
  log('practice-day-saved', { accountId: viewer.accountId });
  return [];
}

const removals = {
  place: { remove: removePlaceRow, event: 'practice-place-removed' },
  days: { remove: removeDays, event: 'practice-day-removed' },
} as const;

async function removeOne(viewer: Viewer, what: keyof typeof removals, id: string): Promise<void> {
  ask(viewer);
  if (!isId(id)) throw notFound();
  const { remove, event } = removals[what];
  await remove(id);
  log(event, { accountId: viewer.accountId });
}

export const removePlace = (viewer: Viewer, id: string): Promise<void> => removeOne(viewer, 'place', id);
export const removeOtherDays = (viewer: Viewer, id: string): Promise<void> => removeOne(viewer, 'days', id);

/** Closes every place on a public holiday that somebody ticked. What the calendar does not propose is refused; one that stands already stays. */
export async function confirmHoliday(viewer: Viewer, jurisdiction: string, day: string, now: Date): Promise<void> {
  ask(viewer);
  const today = siteDay(now);
  const holiday = (await listHolidays(jurisdiction, today)).find((one) => one.day === day);
  if (!holiday) throw notFound();
  await transaction(async (tx) => {
    await lockChain(tx);
    if ((await listDayRows(today, tx)).some((row) => row.from === day && row.until === day && row.placeId === null))
      return;
    const days = { placeId: null, from: day, until: day, spans: [], name: holiday.name };
    await insertDays(tx, { ...days, holiday: true, demonstration: false }, { updatedAt: now, updatedBy: viewer.name });
  });
  log('practice-holiday-confirmed', { accountId: viewer.accountId });
}
