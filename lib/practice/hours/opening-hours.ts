/** When a place is open: its week, the days that differ, and what follows for any moment. Pure: zone and time are passed in. */
import { addDays, dayIn, momentIn, weekdayOf } from '@/lib/shared/days';

/** By the clock on the wall, as `HH:MM`. Until a time that is not later, it ends on the next day: 22:00 to 02:00, 00:00 to 00:00. */
export interface Span {
  from: string;
  to: string;
}

/** Seven days, Monday first. */
export type Week = readonly (readonly Span[])[];

/** Days that differ from the week, first and last among them. Without a span: closed. */
export interface OtherDays {
  from: string;
  until: string;
  spans: readonly Span[];
  name: string;
}

export interface Hours {
  week: Week;
  others: readonly OtherDays[];
}

export interface OpenState {
  open: boolean;
  /** When that changes; null when it stays open for a week, or closed for a year. */
  until: Date | null;
}

interface Stretch {
  from: number;
  to: number;
}

/** Days. */
const longest = { open: 8, closed: 366 };

/** 0 to 1440. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The entry that counts for that day: of several, the shortest, so that one day may differ within a closed week. Null: as its week says. */
export function otherDayOf({ others }: Hours, day: string): OtherDays | null {
  const length = ({ from, until }: OtherDays) => Date.parse(until) - Date.parse(from);
  const [closest = null] = others
    .filter(({ from, until }) => from <= day && day <= until)
    .sort((a, b) => length(a) - length(b));
  return closest;
}

/** The spans that begin on that day, in the order of the clock. */
export function spansOf(hours: Hours, day: string): Span[] {
  const spans = otherDayOf(hours, day)?.spans ?? hours.week[weekdayOf(day) - 1] ?? [];
  return [...spans].sort((a, b) => minutesOf(a.from) - minutesOf(b.from));
}

function stretchesOf(hours: Hours, zone: string, day: string): Stretch[] {
  return spansOf(hours, day).map(({ from, to }) => {
    const [begins, ends] = [minutesOf(from), minutesOf(to)];
    return {
      from: momentIn(zone, day, begins).getTime(),
      to: momentIn(zone, day, ends > begins ? ends : ends + 1440).getTime(),
    };
  });
}

/** Whether it is open, and until when that stays so. Spans that meet or overlap count as one. */
export function stateAt(hours: Hours, zone: string, at: Date): OpenState {
  const moment = at.getTime();
  const today = dayIn(zone, at);
  let until: number | null = null;
  // From two days before: a span may begin the evening before and a change of the clocks may move it.
  for (let ahead = -2; ahead <= (until === null ? longest.closed : longest.open); ahead += 1) {
    const stretches = stretchesOf(hours, zone, addDays(today, ahead)).sort((a, b) => a.from - b.from);
    for (const { from, to } of stretches) {
      if (to <= moment || to <= from) continue;
      if (until === null && from > moment) return { open: false, until: new Date(from) };
      if (until !== null && from > until) return { open: true, until: new Date(until) };
      until = Math.max(until ?? to, to);
    }
    // What begins on the day after may still join.
    if (until !== null && momentIn(zone, addDays(today, ahead), 1440).getTime() > until)
      return { open: true, until: new Date(until) };
  }
  return { open: until !== null, until: null };
}

export function isOpen(hours: Hours, zone: string, at: Date): boolean {
  return stateAt(hours, zone, at).open;
}

/** See `OpenState`. */
export function nextChange(hours: Hours, zone: string, at: Date): Date | null {
  return stateAt(hours, zone, at).until;
}
