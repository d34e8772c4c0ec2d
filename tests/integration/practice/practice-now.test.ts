import { describe, expect, it } from 'vitest';
import { isOutdated, secondsUntilTurn } from '@/lib/platform/web/page-versions.mjs';
import { confirmHoliday, removePlace, saveOtherDays, savePlace, saveWeek } from '@/lib/practice/hours/change-places';
import { listHolidays } from '@/lib/practice/hours/holidays';
import { listDayRows, listPlaceRows } from '@/lib/practice/hours/place-store';
import { noteFacts, readFactTags } from '@/lib/practice/says/fact-versions';
import { layOutDemonstration, removeDemonstrationPractice } from '@/lib/practice/says/practice-demonstration';
import { readPracticeNow } from '@/lib/practice/says/practice-now';
import { listShownFacts } from '@/lib/practice/says/shown-facts';
import { saveClinic, saveWait } from '@/lib/practice/today/change-waits';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { clinic } from '@/tests/support/desk/clinic';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');
const place = {
  id: '',
  version: '0',
  name: 'Mill Lane',
  address: '1 Mill Lane',
  phone: '020 7946 0101',
  afterHours: '',
  afterHoursPhone: '',
  waysThere: '',
};

/** Adds a place and answers it as it stands. */
async function aPlace() {
  expect(await savePlace(staff, place, noon)).toEqual([]);
  const [row] = await listPlaceRows();
  if (!row) throw new Error('no place');
  return row;
}

describe('a place', () => {
  it('is closed until its hours are written down, then open by the clock', async () => {
    const { id, version } = await aPlace();
    expect((await readPracticeNow(noon)).places[0]?.state).toEqual({ open: false, until: null });
    const week = { id, version: String(version), '2-from0': '08:00', '2-to0': '17:30' };
    expect(await saveWeek(staff, week, noon)).toEqual([]);
    // Noon is on a Tuesday.
    expect((await readPracticeNow(noon)).places[0]?.state.open).toBe(true);
    expect((await readPracticeNow(after(6 * 60 * 60))).places[0]?.state.open).toBe(false);
  });

  it('is changed by whoever saw it last, and the second of two is told', async () => {
    const { id, version } = await aPlace();
    const change = { ...place, id, version: String(version) };
    expect(await savePlace(staff, { ...change, name: 'Mill Road' }, noon)).toEqual([]);
    expect((await savePlace(staff, { ...change, name: 'Mill Park' }, noon)).map(({ field }) => field)).toEqual([
      'name',
    ]);
    expect((await saveWeek(staff, { id, version: String(version) }, noon)).map(({ field }) => field)).toEqual([
      '1-from0',
    ]);
    expect((await listPlaceRows()).map(({ name }) => name)).toEqual(['Mill Road']);
  });

  it.each([
    ['name', { name: ' ' }],
    ['address', { address: '' }],
    ['phone', { phone: 'call us' }],
    ['phone', { phone: '12' }],
    ['afterHoursPhone', { afterHoursPhone: 'x' }],
    ['waysThere', { waysThere: 'x'.repeat(601) }],
  ])('with a fault is refused beside its field %s', async (field, fault) => {
    expect((await savePlace(staff, { ...place, ...fault }, noon)).map((problem) => problem.field)).toEqual([field]);
    expect(await listPlaceRows()).toEqual([]);
  });

  it.each([
    ['1-to0', { '1-from0': '08:00' }],
    ['3-from0', { '3-to0': '17:00' }],
    ['7-from0', { '7-from0': '25:00', '7-to0': '26:00' }],
    ['2-from1', { '2-from0': '08:00', '2-to0': '13:00', '2-from1': '12:00', '2-to1': '17:00' }],
    ['2-from1', { '2-from0': '22:00', '2-to0': '02:00', '2-from1': '23:00', '2-to1': '23:30' }],
  ])('whose week has a fault is told beside %s', async (field, fault) => {
    const { id, version } = await aPlace();
    expect((await saveWeek(staff, { id, version: String(version), ...fault }, noon)).map((one) => one.field)).toEqual([
      field,
    ]);
  });

  it('takes its days with it when it is removed', async () => {
    const { id } = await aPlace();
    expect(await saveOtherDays(staff, { placeId: id, from: '2026-12-24', until: '', name: 'Eve' }, noon)).toEqual([]);
    await removePlace(staff, id);
    expect([await listPlaceRows(), await listDayRows('')]).toEqual([[], []]);
  });
});

describe('a day with other hours', () => {
  it.each([
    ['from', { from: '2026-02-30' }],
    ['until', { until: '2026-12-23' }],
    ['name', { name: '' }],
    ['to0', { from0: '10:00' }],
  ])('with a fault is refused beside its field %s', async (field, fault) => {
    const days = { placeId: '', from: '2026-12-24', until: '2026-12-31', name: 'Break' };
    expect((await saveOtherDays(staff, { ...days, ...fault }, noon)).map((one) => one.field)).toEqual([field]);
  });

  it('may be a public holiday that somebody ticked, once, and no day that nobody proposes', async () => {
    expect((await listHolidays('GB', '2026-12-01')).map(({ day }) => day)).toContain('2026-12-25');
    expect(await listHolidays('EU', '2026-12-01')).toEqual([]);
    await Promise.all([
      confirmHoliday(staff, 'GB', '2026-12-25', noon),
      confirmHoliday(staff, 'GB', '2026-12-25', noon),
    ]);
    expect(await listDayRows('')).toMatchObject([
      { from: '2026-12-25', until: '2026-12-25', spans: [], holiday: true },
    ]);
    await expect(confirmHoliday(staff, 'GB', '2026-12-02', noon)).rejects.toThrow('not-found');
  });
});

it('outdates the pages that say something else, and no others', async () => {
  await noteFacts();
  const before = await readFactTags();
  expect(isOutdated(before)).toBe(false);
  await saveWait(staff, { kind: 'routine-appointment', amount: '9' }, new Date());
  await noteFacts();
  expect(isOutdated(before)).toBe(true);
  expect(isOutdated(await readFactTags())).toBe(false);
  expect(secondsUntilTurn(Date.now())).toBeLessThanOrEqual(30 * 60 * 60);
});

it('is shown in posts by name, in their language; a sentence of the desk comes first', async () => {
  await saveWait(staff, { kind: 'routine-appointment', amount: '9' }, noon);
  await saveClinic(staff, clinic, noon);
  const facts = await listShownFacts(noon, 'es');
  expect(facts.find(({ id }) => id === 'next-appointment')?.words).toMatch(/^Próxima cita normal, dentro de 9 días\./);
  expect(facts.find(({ id }) => id === 'flu-clinic')?.language).toBe('es');
});

it('names nobody of staff where the public reads, and nobody’s words in the log', async () => {
  await aPlace();
  await saveClinic(staff, clinic, noon);
  await saveWait(staff, { kind: 'phone-queue', amount: '10' }, noon);
  expect(JSON.stringify(await readPracticeNow(noon))).not.toContain(staff.name);
  expect(logLines().join('')).not.toMatch(/Mill|aged 65/);
});

it('of the demonstration goes with it, but for what a person made their own', async () => {
  await layOutDemonstration(staff, noon);
  const shown = await readPracticeNow(noon);
  expect([shown.places.length, shown.waits.length, shown.clinics.length]).toEqual([1, 2, 2]);
  expect(shown.places[0]?.state.open).toBe(false);
  const [{ id = '', version = 0 } = {}] = await listPlaceRows();
  await savePlace(staff, { ...place, id, version: String(version) }, noon);
  await removeDemonstrationPractice();
  const kept = await readPracticeNow(noon);
  expect([kept.places.length, kept.waits.length, kept.clinics.length]).toEqual([1, 0, 0]);
  await removePlace(staff, id);
  expect((await readEveryRow()).filter((row) => /^(Practice|Clinic)/.test(row))).toEqual([]);
});
