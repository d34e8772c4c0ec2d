/** A small practice to look at: a place with its hours, waits and clinics, marked as a demonstration. */
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import { addDays, weekdayOf } from '@/lib/shared/days';
import { saveOtherDays, savePlace, saveWeek } from '../hours/change-places';
import { listPlaceRows, removeDemonstrationPlaces } from '../hours/place-store';
import { saveClinic, saveWait } from '../today/change-waits';
import { removeDemonstrationWaits } from '../today/today-store';

const place = {
  id: '',
  version: '0',
  name: 'Bedside Practice, Mill Lane',
  address: '1 Mill Lane\nExampletown',
  phone: '020 7946 0101',
  afterHours: 'When we are closed, please call the line for urgent advice.',
  afterHoursPhone: '',
  waysThere: 'Bus 12 stops at the door. Two parking spaces for blue badges. A ramp and wide doors on the left.',
};

const morning = (day: number) => ({ [`${day}-from0`]: '08:00', [`${day}-to0`]: '12:00' });
const afternoon = (day: number) => ({ [`${day}-from1`]: '13:00', [`${day}-to1`]: '17:30' });

/** From tomorrow on. */
function next(weekday: number, today: string): string {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

export async function layOutDemonstration(viewer: Viewer, now: Date): Promise<void> {
  const marked = { demonstration: true };
  const today = siteDay(now);
  await savePlace(viewer, place, now, marked);
  const [added] = await listPlaceRows();
  if (!added) return;
  const week = [1, 2, 3, 4, 5].reduce(
    (all, day) => ({ ...all, ...morning(day), ...(day === 3 ? {} : afternoon(day)) }),
    {
      id: added.id,
      version: String(added.version),
    },
  );
  await saveWeek(viewer, week, now, marked);
  const training = { placeId: '', from: addDays(next(4, today), 7), until: '', name: 'Staff training' };
  await saveOtherDays(viewer, { ...training, from0: '08:00', to0: '12:00' }, now, marked);
  await saveWait(viewer, { kind: 'routine-appointment', amount: '9' }, now, true);
  await saveWait(viewer, { kind: 'phone-queue', amount: '5' }, now, true);
  const clinics = [
    {
      kind: 'flu',
      day: next(2, today),
      from: '09:00',
      to: '12:00',
      who: 'Everyone aged 65 or over, pregnant women, and people with a long-term illness.',
      booking: 'Call us to book, or just come.',
      spaces: '40',
    },
    {
      kind: 'blood-pressure',
      day: next(4, today),
      from: '13:00',
      to: '15:00',
      who: 'Anyone who measures at home: bring your monitor.',
      booking: 'Just come. It takes ten minutes.',
      spaces: '',
    },
  ];
  for (const clinic of clinics)
    await saveClinic(viewer, { id: '', sequence: '0', placeId: added.id, ...clinic }, now, true);
}

export async function removeDemonstrationPractice(): Promise<void> {
  await removeDemonstrationWaits();
  await removeDemonstrationPlaces();
}
