/** The practice's clinics as a calendar that others can follow. Times are UTC; each keeps its name when it changes. Pure. */
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Messages } from '@/lib/shared/messages/en';
import type { PracticeNow } from './practice-now';
import { clinicName } from './practice-words';

/** Programs ask again after that. */
const hoursBetween = 4;

export function clinicCalendar({ clinics, places }: PracticeNow, siteUrl: string, words: Messages): string {
  const { host } = new URL(siteUrl);
  const calendar = new ICalCalendar({
    name: words.clinics.title,
    prodId: { company: 'Bedside', product: 'Clinics' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hoursBetween * 60 * 60,
    url: `${siteUrl}/clinics.ics`,
  });
  for (const clinic of clinics) {
    const place = places.find(({ id }) => id === clinic.placeId);
    calendar.createEvent({
      id: `${clinic.id}@${host}`,
      sequence: clinic.sequence,
      stamp: clinic.updatedAt,
      lastModified: clinic.updatedAt,
      start: clinic.startsAt,
      end: clinic.endsAt,
      summary: clinicName(clinic.kind, words),
      description: `${clinic.who}\n${clinic.booking}`,
      ...(place ? { location: `${place.name}, ${place.address.replace(/\n+/g, ', ')}` } : {}),
      status: clinic.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      url: `${siteUrl}/practice#clinics`,
    });
  }
  return `${calendar.toString()}\r\n`;
}
