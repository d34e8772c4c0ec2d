import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceEnv } from '@/lib/platform/env';
import type { Place, PlaceDays } from '@/lib/practice/hours/place';
import { describePractice, nextTurn } from '@/lib/practice/says/practice-now';
import { clinicTime, spacesWords, spansWords, stateWords, waitAge, waitLine } from '@/lib/practice/says/practice-words';
import { countHoldsUntil } from '@/lib/practice/today/clinic';
import { validUntilOf } from '@/lib/practice/today/wait';
import { messagesOf } from '@/lib/shared/messages/site-messages';

const en = messagesOf('en');
beforeEach(() => replaceEnv({ TIME_ZONE: 'Europe/London' }));
afterEach(() => replaceEnv({ TIME_ZONE: 'UTC' }));

const weekdays = [{ from: '08:00', to: '17:30' }];
const place: Place = {
  id: '01J00000000000000000000001',
  name: 'Mill Lane',
  address: '1 Mill Lane',
  phone: '020 7946 0101',
  afterHours: '',
  afterHoursPhone: '',
  waysThere: '',
  week: [weekdays, weekdays, weekdays, weekdays, weekdays, [], []],
  place: 1,
  version: 1,
  updatedAt: new Date(0),
  updatedBy: 'A canary of staff',
  demonstration: false,
};
const christmas: PlaceDays = {
  id: '01J00000000000000000000002',
  placeId: null,
  from: '2026-12-25',
  until: '2026-12-28',
  spans: [],
  name: 'Christmas',
  holiday: true,
  updatedBy: 'A canary of staff',
  demonstration: false,
};
const asOf = new Date('2026-12-01T09:10:00Z');
const phone = {
  kind: 'phone-queue',
  amount: 10,
  asOf,
  validUntil: validUntilOf('phone-queue', asOf),
  demonstration: false,
} as const;
const flu = {
  id: '01J00000000000000000000003',
  kind: 'flu',
  who: 'Everyone aged 65 or over',
  booking: 'Call us to book.',
  placeId: place.id,
  startsAt: new Date('2026-12-01T13:00:00Z'),
  endsAt: new Date('2026-12-01T16:00:00Z'),
  spaces: 12,
  asOf,
  validUntil: countHoldsUntil(asOf),
  sequence: 0,
  cancelledAt: null,
  updatedAt: asOf,
  demonstration: false,
} as const;
const rows = { places: [place], days: [christmas], waits: [phone], clinics: [flu] };
const at = (time: string) => new Date(time);

const state = (moment: string) => {
  const now = at(moment);
  const [shown] = describePractice(rows, now).places;
  return shown && stateWords(shown.state, now, en);
};

describe('the practice says', () => {
  it.each([
    ['2026-12-01T09:00:00Z', 'Open now until 17:30'],
    ['2026-12-01T07:59:59Z', 'Closed now. Opens today at 8:00'],
    ['2026-12-01T17:30:00Z', 'Closed now. Opens tomorrow at 8:00'],
    ['2026-12-05T12:00:00Z', 'Closed now. Opens on Monday 7 December at 8:00'],
    ['2026-12-24T18:00:00Z', 'Closed now. Opens on Tuesday 29 December at 8:00'],
  ])('at %s: %s', (moment, expected) => {
    expect(state(moment)).toBe(expected);
  });

  it('hours that stay true all day', () => {
    expect(spansWords(weekdays, en)).toBe('8:00 to 17:30');
    expect(spansWords([], en)).toBe('Closed');
    expect(spansWords([{ from: '00:00', to: '00:00' }], en)).toBe('Day and night');
  });

  it('a wait with its moment, then that it is old, then nothing', () => {
    const shown = (moment: string) => {
      const [wait] = describePractice(rows, at(moment)).waits;
      return wait ? `${waitLine(wait, en)}. ${waitAge(wait, at(moment), en)}` : null;
    };
    expect(shown('2026-12-01T09:20:00Z')).toBe('Waiting on the phone: about 10 minutes. As of 09:10 today');
    expect(shown('2026-12-01T09:40:00Z')).toBe('Waiting on the phone: about 10 minutes. Not updated since 09:10 today');
    expect(shown('2026-12-01T10:10:00Z')).toBeNull();
  });

  it('a clinic until it is over, and its places for as long as someone counted', () => {
    const shown = (moment: string) => describePractice(rows, at(moment)).clinics[0];
    const now = at('2026-12-01T10:00:00Z');
    const clinic = shown('2026-12-01T10:00:00Z');
    expect(clinic && clinicTime(clinic, en)).toBe('Tuesday 1 December, 13:00 to 16:00');
    expect(clinic && spacesWords(clinic, now, en)).toBe('12 places left (counted 09:10 today)');
    expect(shown('2026-12-01T15:59:59Z')).toBeDefined();
    expect(shown('2026-12-01T16:00:00Z')).toBeUndefined();
    const none = describePractice({ ...rows, clinics: [{ ...flu, spaces: null }] }, now).clinics[0];
    expect(none && spacesWords(none, now, en)).toBeNull();
  });

  it('nothing of who wrote it down', () => {
    expect(JSON.stringify(describePractice(rows, at('2026-12-01T09:20:00Z')))).not.toContain('canary');
  });
});

it('the clock turns at each moment at which any of it changes, and the pages say the same in between', () => {
  let now = at('2026-12-01T09:20:00Z');
  const turns: string[] = [];
  while (turns.length < 6) {
    const turn = nextTurn(rows, now);
    const said = (moment: Date) => JSON.stringify(describePractice(rows, moment));
    expect(said(new Date(turn.getTime() - 1))).toBe(said(now));
    now = turn;
    turns.push(turn.toISOString());
  }
  expect(turns).toEqual([
    '2026-12-01T09:40:00.000Z',
    '2026-12-01T10:10:00.000Z',
    '2026-12-01T16:00:00.000Z',
    '2026-12-01T17:30:00.000Z',
    '2026-12-01T21:10:00.000Z',
    '2026-12-02T00:00:00.000Z',
  ]);
});
