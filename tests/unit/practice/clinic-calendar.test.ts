/** Read by another library than the one that writes it. */
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { clinicCalendar } from '@/lib/practice/says/clinic-calendar';
import type { ClinicNow, PracticeNow } from '@/lib/practice/says/practice-now';
import { messagesOf, siteLanguages } from '@/lib/shared/messages/site-messages';

const clinic: ClinicNow = {
  id: '01J00000000000000000000003',
  kind: 'flu',
  who: `Everyone aged 65 or over; carers, too. ${'À l’hôpital, “émus” \\ et naïfs. '.repeat(5)}`,
  booking: 'Call us,\nor just come.\nBEGIN:VEVENT',
  placeId: null,
  startsAt: new Date('2027-03-28T00:30:00Z'),
  endsAt: new Date('2027-03-28T02:30:00Z'),
  spaces: 12,
  asOf: new Date('2026-12-01T09:10:00Z'),
  sequence: 3,
  cancelledAt: null,
  updatedAt: new Date('2026-12-01T09:10:00Z'),
  demonstration: false,
  count: 'fresh',
  day: '2027-03-28',
};
const practice: PracticeNow = {
  day: '2026-12-01',
  places: [],
  waits: [],
  clinics: [clinic, { ...clinic, id: '01J00000000000000000000004', cancelledAt: new Date(0), sequence: 4 }],
};

it.each(siteLanguages)('another library reads the clinics as they are, in %s', (language) => {
  const text = clinicCalendar(practice, 'https://bedside.example', messagesOf(language));
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  expect(events).toHaveLength(2);
  const [first, second] = events;
  expect(first?.uid).toBe('01J00000000000000000000003@bedside.example');
  expect(first?.sequence).toBe(3);
  expect(first?.summary).toBe(messagesOf(language).clinics.flu);
  expect(first?.description).toBe(`${clinic.who}\n${clinic.booking}`);
  expect(first?.startDate.toString()).toBe('2027-03-28T00:30:00Z');
  expect(first?.startDate.toJSDate()).toEqual(clinic.startsAt);
  expect(first?.endDate.toJSDate()).toEqual(clinic.endsAt);
  expect(second?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});
