import { describe, expect, it } from 'vitest';
import { readPracticeNow } from '@/lib/practice/says/practice-now';
import { cancelClinic, removeWait, saveClinic, saveSpaces, saveWait } from '@/lib/practice/today/change-waits';
import { listClinicRows } from '@/lib/practice/today/today-store';
import { withDatabase } from '@/tests/support/database';
import { clinic } from '@/tests/support/desk/clinic';
import { after, noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');

describe('a wait', () => {
  it('is one touch, and goes by the clock', async () => {
    expect(await saveWait(staff, { kind: 'phone-queue', amount: '10' }, noon)).toBe(true);
    expect((await readPracticeNow(after(60))).waits).toMatchObject([{ amount: 10, freshness: 'fresh' }]);
    expect((await readPracticeNow(after(31 * 60))).waits).toMatchObject([{ freshness: 'stale' }]);
    expect((await readPracticeNow(after(61 * 60))).waits).toEqual([]);
    await removeWait(staff, 'phone-queue');
    expect((await readPracticeNow(after(60))).waits).toEqual([]);
  });

  it.each(['', 'ten', '-1', '1.5', '241', '1e3'])('of "%s" is not taken', async (amount) => {
    expect(await saveWait(staff, { kind: 'phone-queue', amount }, noon)).toBe(false);
    expect((await readPracticeNow(noon)).waits).toEqual([]);
  });

  it('of a kind that does not exist is not there', async () => {
    await expect(saveWait(staff, { kind: 'lift', amount: '1' }, noon)).rejects.toThrow('not-found');
  });
});

describe('a clinic', () => {
  it('counts its places without a change in calendars, and is cancelled with one', async () => {
    expect(await saveClinic(staff, clinic, noon)).toEqual([]);
    const [{ id = '' } = {}] = await listClinicRows(noon);
    expect(await saveSpaces(staff, { id, spaces: '3' }, noon)).toBe(true);
    expect(await saveSpaces(staff, { id, spaces: 'many' }, noon)).toBe(false);
    expect((await readPracticeNow(noon)).clinics).toMatchObject([{ spaces: 3, sequence: 0, cancelledAt: null }]);
    await cancelClinic(staff, id, true, noon);
    await cancelClinic(staff, id, true, after(60));
    expect((await readPracticeNow(noon)).clinics).toMatchObject([{ sequence: 1, cancelledAt: noon }]);
    expect(await saveSpaces(staff, { id, spaces: '2' }, noon)).toBe(false);
  });

  it('that two change at once tells the second', async () => {
    await saveClinic(staff, clinic, noon);
    const [{ id = '' } = {}] = await listClinicRows(noon);
    expect(await saveClinic(staff, { ...clinic, id, who: 'Everyone' }, noon)).toEqual([]);
    expect((await saveClinic(staff, { ...clinic, id, who: 'Nobody' }, noon)).map(({ field }) => field)).toEqual([
      'kind',
    ]);
  });

  it.each([
    ['kind', { kind: 'party' }],
    ['who', { who: '' }],
    ['day', { day: '2026-11-30' }],
    ['day', { day: '8 December' }],
    ['from', { from: '9' }],
    ['spaces', { spaces: '2001' }],
    ['placeId', { placeId: '01J00000000000000000000001' }],
  ])('with a fault is refused beside its field %s', async (field, fault) => {
    expect((await saveClinic(staff, { ...clinic, ...fault }, noon)).map((one) => one.field)).toEqual([field]);
    expect(await listClinicRows(noon)).toEqual([]);
  });
});
