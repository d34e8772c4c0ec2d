import { expect, it } from 'vitest';
import { noteFacts } from '@/lib/practice/says/fact-versions';
import { cancelClinic, saveClinic } from '@/lib/practice/today/change-waits';
import { listClinicRows } from '@/lib/practice/today/today-store';
import { searchSite } from '@/lib/search/read-search';
import { aCanary } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { clinic } from '@/tests/support/desk/clinic';
import { noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');

/** As a reader would, once this process has learnt of the change. */
async function find(query: string) {
  await noteFacts();
  return (await searchSite({ query, kind: null, topic: null, page: 1 }, noon)).items;
}

it('a clinic to come is found by its name in every language and by its words, the next of its kind alone, until it is cancelled', async () => {
  const word = aCanary();
  await saveClinic(staff, { ...clinic, day: '2026-12-15' }, noon);
  await saveClinic(staff, { ...clinic, who: `Everyone who knows ${word}` }, noon);
  await saveClinic(staff, { ...clinic, kind: 'walk-in', day: '2026-12-09' }, noon);
  for (const query of ['flu clinic', 'vacunación contra la gripe', 'تطعيم الإنفلونزا', word]) {
    const clinics = (await find(query)).filter(({ subject }) => subject.is === 'clinic');
    expect(
      clinics.map(({ subject }) => subject.is === 'clinic' && [subject.clinic.kind, subject.clinic.day])[0],
      query,
    ).toEqual(['flu', '2026-12-08']);
    expect(clinics.filter(({ subject }) => subject.is === 'clinic' && subject.clinic.kind === 'flu')).toHaveLength(1);
  }
  const [first] = await listClinicRows(noon);
  await cancelClinic(staff, first?.id ?? '', true, noon);
  expect(await find(word)).toEqual([]);
  const left = (await find('flu clinic')).flatMap(({ subject }) => (subject.is === 'clinic' ? subject.clinic.day : []));
  expect(left[0]).toBe('2026-12-15');
});
