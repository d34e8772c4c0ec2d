/** How long messages waited, week by week. */
import { siteDay, startOfSiteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';

const hour = 3_600_000;

export const figureWeeks = 12;

export interface Wait {
  from: Date;
  to: Date;
}

export interface WeekFigures {
  /** The week's Monday, as `YYYY-MM-DD`. */
  begins: string;
  count: number;
  /** Hours; null in a week without any. */
  median: number | null;
  ninetieth: number | null;
}

/** The Monday of the practice's week. */
function weekOf(at: Date): string {
  const day = siteDay(at);
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

const mondaysUntil = (now: Date): string[] =>
  Array.from({ length: figureWeeks }, (_, index) => addDays(weekOf(now), 7 * (index + 1 - figureWeeks)));

/** The moment with which the first of the weeks begins that end at `now`. */
export function firstWeek(now: Date): Date {
  return startOfSiteDay(mondaysUntil(now)[0] as string);
}

/** The value that a share of the sorted values do not exceed (nearest rank); null of none. */
function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

const hoursOf = (waits: readonly Wait[]): number[] =>
  waits.map(({ from, to }) => Math.max(0, to.getTime() - from.getTime()) / hour).sort((one, other) => one - other);

/** Every week up to that of `now`, oldest first; a wait belongs to the week in which it ended. */
export function weekFigures(waits: readonly Wait[], now: Date): WeekFigures[] {
  return mondaysUntil(now).map((begins) => {
    const hours = hoursOf(waits.filter(({ to }) => weekOf(to) === begins));
    return { begins, count: hours.length, median: percentile(hours, 0.5), ninetieth: percentile(hours, 0.9) };
  });
}
