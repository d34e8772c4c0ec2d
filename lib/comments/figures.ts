/** How long messages waited, week by week. Pure. */

const hour = 3_600_000;
const week = 7 * 24 * hour;
/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

export const figureWeeks = 12;

export interface Wait {
  from: Date;
  to: Date;
}

export interface WeekFigures {
  /** The week's Monday, 00:00 UTC. */
  begins: Date;
  count: number;
  /** Hours; null in a week without any. */
  median: number | null;
  ninetieth: number | null;
}

const weekOf = (at: Date): number => monday + Math.floor((at.getTime() - monday) / week) * week;

/** The Monday with which the first of the weeks begins that end at `now`. */
export function firstWeek(now: Date): Date {
  return new Date(weekOf(now) - (figureWeeks - 1) * week);
}

/** The value that a share of the sorted values do not exceed (nearest rank); null of none. */
function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

const hoursOf = (waits: readonly Wait[]): number[] =>
  waits.map(({ from, to }) => Math.max(0, to.getTime() - from.getTime()) / hour).sort((one, other) => one - other);

/** Every week up to that of `now`, oldest first; a wait belongs to the week in which it ended. */
export function weekFigures(waits: readonly Wait[], now: Date): WeekFigures[] {
  const begin = firstWeek(now).getTime();
  return Array.from({ length: figureWeeks }, (_, index) => {
    const begins = begin + index * week;
    const hours = hoursOf(waits.filter(({ to }) => weekOf(to) === begins));
    return {
      begins: new Date(begins),
      count: hours.length,
      median: percentile(hours, 0.5),
      ninetieth: percentile(hours, 0.9),
    };
  });
}
