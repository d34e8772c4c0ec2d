/** Calendar days as `YYYY-MM-DD`, and the moments at which they begin in a time zone. Pure: the zone is passed in, by its IANA name. */

/** The same day some months later; a day that the month lacks becomes its last day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate)));
  return later.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
}

/** Names alone: an offset such as +01:00 is wrong for half of the year in most places. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
}

function partsIn(zone: string, at: Date): Record<string, string> {
  return Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
}

/** The day that the calendar on a wall there shows. */
export function dayIn(zone: string, at: Date): string {
  const { year = '', month, day } = partsIn(zone, at);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** 0 to 23. */
export function hourIn(zone: string, at: Date): number {
  return Number(partsIn(zone, at)['hour']);
}

const hour = 3_600_000;
const begins = new Map<string, Date>();

/** The first moment of a day there: midnight, or later where a change of the clocks leaves midnight out. */
export function startOfDayIn(zone: string, day: string): Date {
  const key = `${zone} ${day}`;
  const known = begins.get(key);
  if (known !== undefined) return known;
  const middle = Date.parse(`${day}T00:00:00Z`);
  let [before, from] = [middle - 16 * hour, middle + 16 * hour];
  while (from - before > 1) {
    const at = Math.floor((before + from) / 2);
    if (dayIn(zone, new Date(at)) < day) before = at;
    else from = at;
  }
  if (begins.size > 2_000) begins.clear();
  begins.set(key, new Date(from));
  return new Date(from);
}

const minute = 60_000;
const zoneClocks = new Map<string, Intl.DateTimeFormat>();

/** How far the clock on a wall there is ahead of UTC at that moment, in milliseconds. */
function offsetIn(zone: string, at: number): number {
  let clock = zoneClocks.get(zone);
  if (clock === undefined) {
    const two = '2-digit';
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
    });
    zoneClocks.set(zone, clock);
  }
  const shown = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute: minutes = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hours, minutes, second) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment when the clock on a wall there shows so many minutes past midnight of that day; 1440 and more fall on the days after. A
 * time that a night leaves out is as much later as was left out; of a time that a night has twice it is the first.
 */
export function momentIn(zone: string, day: string, minutes: number): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * minute;
  const [before, after] = [offsetIn(zone, wall - 24 * hour), offsetIn(zone, wall + 24 * hour)];
  for (const offset of [before, after]) if (offsetIn(zone, wall - offset) === offset) return new Date(wall - offset);
  return new Date(wall - before);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether such a day is in the calendar: the 30th of February is not. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
}
