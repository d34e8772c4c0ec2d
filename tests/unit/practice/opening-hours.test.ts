/** Beside an independent implementation of calendars and clocks: see `spansByTemporal`. */
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, isOpen, nextChange, type Span, spansOf, stateAt } from '@/lib/practice/hours/opening-hours';
import { momentIn } from '@/lib/shared/days';

const zones = ['Pacific/Auckland', 'Europe/London', 'America/Los_Angeles'] as const;

const everyDay = (...spans: Span[]): Hours => ({ week: Array.from({ length: 7 }, () => spans), others: [] });
const office = { from: '08:00', to: '17:30' };

/** The moments of a day's spans, by Temporal alone. */
function spansByTemporal(hours: Hours, zone: string, day: Temporal.PlainDate): [number, number][] {
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time === '24:00' ? '00:00' : time) });
  return spansOf(hours, day.toString()).map(({ from, to }) => {
    const isNext = to === '24:00' || to <= from;
    return [at(day, from).epochMilliseconds, at(isNext ? day.add({ days: 1 }) : day, to).epochMilliseconds];
  });
}

function isOpenByTemporal(hours: Hours, zone: string, at: number): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return [-2, -1, 0, 1].some((days) =>
    spansByTemporal(hours, zone, today.add({ days })).some(([from, to]) => from <= at && at < to),
  );
}

const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45)).map(([hours, minutes]) => {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
});
const span = fc.record({ from: time, to: fc.oneof(time, fc.constant('24:00')) });
const week = fc.array(fc.array(span, { maxLength: 2 }), { minLength: 7, maxLength: 7 });

/** Around nights on which clocks change, a leap day and New Year, and anywhere in between. */
const moments = [
  ['the clocks of Auckland go forward', '2026-09-26T14:00:00Z'],
  ['the clocks of Auckland go back', '2026-04-04T14:00:00Z'],
  ['the clocks of London go forward', '2026-03-29T01:00:00Z'],
  ['the clocks of London go back', '2026-10-25T01:00:00Z'],
  ['the clocks of Los Angeles go forward', '2026-03-08T10:00:00Z'],
  ['the clocks of Los Angeles go back', '2026-11-01T09:00:00Z'],
  ['a leap day', '2028-02-29T12:00:00Z'],
  ['New Year', '2027-01-01T00:00:00Z'],
  ['a day like any other', '2026-06-17T12:00:00Z'],
] as const;

describe.each(zones)('hours in %s', (zone) => {
  it.each(moments)('are those of another calendar, when %s', (_name, middle) => {
    const around = fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }).map((minutes) => {
      return Date.parse(middle) + minutes * 60_000;
    });
    fc.assert(
      fc.property(week, around, (given, at) => {
        const hours = { week: given, others: [] };
        const { open, until } = stateAt(hours, zone, new Date(at));
        expect(open).toBe(isOpenByTemporal(hours, zone, at));
        if (until === null) return;
        // Nothing changes before, and then it does.
        const end = until.getTime();
        expect(end).toBeGreaterThan(at);
        for (const part of [0.25, 0.5, 0.75]) {
          const between = Math.floor(at + (end - at) * part);
          expect(isOpenByTemporal(hours, zone, between)).toBe(open);
        }
        expect(isOpenByTemporal(hours, zone, end - 1)).toBe(open);
        expect(isOpenByTemporal(hours, zone, end)).toBe(!open);
      }),
      { numRuns: 60 },
    );
  });

  it.each(moments)('begin when the wall shows it, when %s', (_name, middle) => {
    const day = Temporal.Instant.from(middle).toZonedDateTimeISO(zone).toPlainDate();
    for (let minutes = 0; minutes < 1440; minutes += 10) {
      const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
      expect(momentIn(zone, day.toString(), minutes).getTime(), `${day.toString()} ${minutes}`).toBe(
        day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds,
      );
    }
  });
});

describe('a place', () => {
  const zone = 'Europe/London';

  it('is open until it closes, and opens the next day', () => {
    const hours = everyDay(office);
    expect(stateAt(hours, zone, new Date('2026-07-01T09:00:00Z'))).toEqual({
      open: true,
      until: new Date('2026-07-01T16:30:00Z'),
    });
    expect(nextChange(hours, zone, new Date('2026-07-01T16:30:00Z'))).toEqual(new Date('2026-07-02T07:00:00Z'));
    expect(isOpen(hours, zone, new Date('2026-07-01T16:30:00Z'))).toBe(false);
  });

  it('stays open over midnight, an hour longer when the clocks go back', () => {
    const hours = everyDay({ from: '22:00', to: '02:00' });
    expect(stateAt(hours, zone, new Date('2026-10-24T22:30:00Z')).until).toEqual(new Date('2026-10-25T02:00:00Z'));
  });

  it('that never closes says so', () => {
    expect(stateAt(everyDay({ from: '00:00', to: '00:00' }), zone, new Date('2026-10-24T22:30:00Z'))).toEqual({
      open: true,
      until: null,
    });
    expect(stateAt({ week: [], others: [] }, zone, new Date('2026-10-24T22:30:00Z'))).toEqual({
      open: false,
      until: null,
    });
  });

  it('goes without a break from one span into the next', () => {
    const hours = everyDay({ from: '08:00', to: '12:00' }, { from: '12:00', to: '16:00' });
    expect(stateAt(hours, zone, new Date('2026-01-05T09:00:00Z')).until).toEqual(new Date('2026-01-05T16:00:00Z'));
  });

  it('keeps to the day that differs, and among several to the shortest', () => {
    const hours: Hours = {
      ...everyDay(office),
      others: [
        { from: '2026-12-24', until: '2027-01-03', spans: [], name: 'Winter break' },
        { from: '2026-12-29', until: '2026-12-29', spans: [{ from: '10:00', to: '12:00' }], name: 'Between the years' },
      ],
    };
    expect(nextChange(hours, zone, new Date('2026-12-23T18:00:00Z'))).toEqual(new Date('2026-12-29T10:00:00Z'));
    expect(nextChange(hours, zone, new Date('2026-12-29T12:00:00Z'))).toEqual(new Date('2027-01-04T08:00:00Z'));
  });
});
