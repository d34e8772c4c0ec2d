/**
 * What the practice says of itself at one moment, for anyone to read: the only way from its rows to a public page. Holds no name of
 * staff. All that follows from the clock is in it already (open or closed, how fresh a wait is, which clinics are over), so two moments
 * with the same answer have the same pages.
 */
import { env } from '@/lib/platform/env';
import { siteDay } from '@/lib/platform/site-time';
import { addDays, startOfDayIn } from '@/lib/shared/days';
import { type OpenState, type OtherDays, type Span, spansOf, stateAt, type Week } from '../hours/opening-hours';
import type { Place, PlaceDays } from '../hours/place';
import { listDayRows, listPlaceRows } from '../hours/place-store';
import type { Clinic } from '../today/clinic';
import { listClinicRows, listWaitRows } from '../today/today-store';
import { type Freshness, freshnessOf, goneAt, type Wait } from '../today/wait';

export type PlaceNow = Pick<
  Place,
  'id' | 'name' | 'address' | 'phone' | 'afterHours' | 'afterHoursPhone' | 'waysThere' | 'demonstration'
> & {
  week: Week;
  /** Days that differ, the next first. */
  others: OtherDays[];
  state: OpenState;
  /** Today's hours, which stay true all day. */
  today: Span[];
};

export type WaitNow = Wait & { freshness: Exclude<Freshness, 'gone'>; demonstration: boolean };
export type ClinicNow = Omit<Clinic, 'validUntil'> & { count: Freshness; day: string; demonstration: boolean };

export interface PracticeNow {
  day: string;
  places: PlaceNow[];
  waits: WaitNow[];
  clinics: ClinicNow[];
}

interface Rows {
  places: readonly Place[];
  days: readonly PlaceDays[];
  waits: readonly (Wait & { demonstration: boolean })[];
  clinics: readonly (Clinic & { demonstration: boolean })[];
}

function placeNow(place: Place, { days }: Rows, zone: string, now: Date): PlaceNow {
  const { version: _version, updatedAt: _at, updatedBy: _by, place: _order, week, ...shown } = place;
  const others = days
    .filter(({ placeId }) => placeId === null || placeId === place.id)
    .map(({ from, until, spans, name }) => ({ from, until, spans, name }));
  const hours = { week, others };
  const today = siteDay(now);
  return {
    ...shown,
    week,
    others: others.filter(({ until }) => until >= today),
    state: stateAt(hours, zone, now),
    today: spansOf(hours, today),
  };
}

/** Pure but for the practice's time zone. */
export function describePractice(rows: Rows, now: Date): PracticeNow {
  const zone = env().TIME_ZONE;
  return {
    day: siteDay(now),
    places: rows.places.map((place) => placeNow(place, rows, zone, now)),
    waits: rows.waits.flatMap(({ kind, amount, asOf, validUntil, demonstration }) => {
      const freshness = freshnessOf({ asOf, validUntil }, now);
      return freshness === 'gone' ? [] : [{ kind, amount, asOf, validUntil, demonstration, freshness }];
    }),
    clinics: rows.clinics
      .filter(({ endsAt }) => endsAt > now)
      .map((clinic) => ({
        id: clinic.id,
        kind: clinic.kind,
        who: clinic.who,
        booking: clinic.booking,
        placeId: clinic.placeId,
        startsAt: clinic.startsAt,
        endsAt: clinic.endsAt,
        spaces: clinic.spaces,
        asOf: clinic.asOf,
        sequence: clinic.sequence,
        cancelledAt: clinic.cancelledAt,
        updatedAt: clinic.updatedAt,
        demonstration: clinic.demonstration,
        day: siteDay(clinic.startsAt),
        count: clinic.spaces === null ? 'gone' : freshnessOf(clinic, now),
      })),
  };
}

/** The next moment at which the clock alone makes any of it say something else. */
export function nextTurn(rows: Rows, now: Date): Date {
  const { places } = describePractice(rows, now);
  const turns = [
    startOfDayIn(env().TIME_ZONE, addDays(siteDay(now), 1)),
    ...places.flatMap(({ state }) => state.until ?? []),
    ...[...rows.waits, ...rows.clinics].flatMap((entry) => [entry.validUntil, goneAt(entry)]),
    ...rows.clinics.map(({ endsAt }) => endsAt),
  ];
  return turns.filter((turn) => turn > now).reduce((first, turn) => (turn < first ? turn : first));
}

/** A day before is still of use: hours over midnight began then. */
export async function readPracticeRows(now: Date): Promise<Rows> {
  const [places, days, waits, clinics] = await Promise.all([
    listPlaceRows(),
    listDayRows(addDays(siteDay(now), -2)),
    listWaitRows(),
    listClinicRows(now),
  ]);
  return { places, days, waits, clinics };
}

export async function readPracticeNow(now: Date): Promise<PracticeNow> {
  return describePractice(await readPracticeRows(now), now);
}
