/** What the desk sees of places, waits and clinics: as readers do, with who said so last. */
import type { Viewer } from '@/lib/identity/viewer';
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { notFound } from '@/lib/shared/refusal';
import { type Holiday, listHolidays } from '../hours/holidays';
import type { Place, PlaceDays } from '../hours/place';
import { listDayRows, listPlaceRows } from '../hours/place-store';
import { mayChangeFacts } from '../practice-fact';
import type { StoredClinic } from '../today/clinic';
import { listClinicRows, listWaitRows } from '../today/today-store';
import type { StoredWait } from '../today/wait';
import { type PracticeNow, readPracticeNow } from './practice-now';

interface Board {
  shown: PracticeNow;
  waits: StoredWait[];
  clinics: StoredClinic[];
  places: Place[];
}

export async function readBoard(viewer: Viewer, now: Date): Promise<Board> {
  if (!mayChangeFacts(viewer)) throw notFound();
  const [shown, waits, clinics, places] = await Promise.all([
    readPracticeNow(now),
    listWaitRows(),
    listClinicRows(now),
    listPlaceRows(),
  ]);
  return { shown, waits, clinics, places };
}

interface HoursBoard {
  shown: PracticeNow;
  places: Place[];
  days: PlaceDays[];
  /** Proposed, and not in the list yet. */
  holidays: Holiday[];
}

export async function readHoursBoard(viewer: Viewer, now: Date): Promise<HoursBoard> {
  if (!mayChangeFacts(viewer)) throw notFound();
  const today = siteDay(now);
  const [shown, places, days, proposed] = await Promise.all([
    readPracticeNow(now),
    listPlaceRows(),
    listDayRows(today),
    listHolidays(env().JURISDICTION, today),
  ]);
  const taken = (day: string) => days.some((row) => row.placeId === null && row.from === day && row.until === day);
  return { shown, places, days, holidays: proposed.filter(({ day }) => !taken(day)) };
}
