/**
 * What the practice says of itself, in the words of a page. Days are named with their date, so that a copy which somebody kept stays
 * true. Pure but for the practice's time zone.
 */
import { siteClock, siteDay, siteMoment } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import { joinWords } from '@/lib/shared/join-words';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { minutesOf, type OpenState, type Span } from '../hours/opening-hours';
import type { ClinicKind } from '../today/clinic';
import { type WaitKind, waitRules } from '../today/wait';
import type { ClinicNow, WaitNow } from './practice-now';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, style: 'date' | 'weekday'): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const date = style === 'date' ? ({ day: 'numeric', month: 'long' } as const) : {};
  const made = new Intl.DateTimeFormat(locale, { weekday: 'long', ...date, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** "Monday 30 November". */
export function dateWords(day: string, { locale }: Pick<Messages, 'locale'>): string {
  return formatOf(locale, 'date').format(new Date(`${day}T00:00:00Z`));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayWords(weekday: number, { locale }: Pick<Messages, 'locale'>): string {
  return formatOf(locale, 'weekday').format(new Date(Date.UTC(2024, 0, weekday)));
}

/** "8:00". */
export const timeWords = (time: string): string => time.replace(/^0/, '');
export const clockOf = (at: Date): string => timeWords(siteClock(at));

/** "Open now until 17:30", "Closed now. Opens tomorrow at 8:00". */
export function stateWords({ open, until }: OpenState, now: Date, words: Messages): string {
  const { hours } = words;
  if (until === null) return open ? hours.openAlways : hours.closedLong;
  const [today, day, time] = [siteDay(now), siteDay(until), clockOf(until)];
  const soon = until.getTime() - now.getTime() < 24 * 60 * 60 * 1000;
  if (open)
    return soon ? say(hours.openUntil, { time }) : say(hours.openUntilDay, { time, day: dateWords(day, words) });
  if (day === today) return say(hours.opensToday, { time });
  if (day === addDays(today, 1)) return say(hours.opensTomorrow, { time });
  return say(hours.opensOn, { time, day: dateWords(day, words) });
}

/** "8:00 to 12:00 and 13:00 to 17:30"; that it is closed where there is none. */
export function spansWords(spans: readonly Span[], { hours, locale }: Messages): string {
  if (spans.length === 0) return hours.closed;
  const each = spans.map(({ from, to }) =>
    from === to && minutesOf(from) === 0
      ? hours.dayAndNight
      : say(hours.span, { from: timeWords(from), to: timeWords(to) }),
  );
  return joinWords(each, locale);
}

const waitNames = {
  'routine-appointment': 'routineAppointment',
  'nurse-appointment': 'nurseAppointment',
  'phone-queue': 'phoneQueue',
} as const satisfies Record<WaitKind, keyof Messages['waits']>;

export function waitName(kind: WaitKind, { waits }: Pick<Messages, 'waits'>): string {
  return waits[waitNames[kind]];
}

/** "in 9 days", "about 10 minutes". */
export function waitAmount({ kind, amount }: Pick<WaitNow, 'kind' | 'amount'>, { waits, locale }: Messages): string {
  const inDays = waitRules[kind].unit === 'days';
  if (amount === 0) return inDays ? waits.today : waits.noQueue;
  return say(inDays ? waits.inDays : waits.minutes, { count: amount }, locale);
}

/** "Next routine appointment: in 9 days". */
export function waitLine(wait: Pick<WaitNow, 'kind' | 'amount'>, words: Messages): string {
  return say(words.waits.line, { name: waitName(wait.kind, words), value: waitAmount(wait, words) });
}

/** "As of 10:05 today"; "Not updated since 9:10 today" once it is old. */
export function waitAge({ asOf, freshness }: Pick<WaitNow, 'asOf' | 'freshness'>, now: Date, words: Messages): string {
  const moment = siteMoment(asOf, words.locale, now);
  return say(freshness === 'fresh' ? words.waits.asOf : words.waits.notSince, { moment });
}

const clinicNames = {
  flu: 'flu',
  covid: 'covid',
  'blood-pressure': 'bloodPressure',
  'walk-in': 'walkIn',
  children: 'children',
  talk: 'talk',
} as const satisfies Record<ClinicKind, keyof Messages['clinics']>;

export function clinicName(kind: ClinicKind, { clinics }: Pick<Messages, 'clinics'>): string {
  return clinics[clinicNames[kind]];
}

/** "Tuesday 1 December, 9:00 to 12:00". */
export function clinicTime(clinic: Pick<ClinicNow, 'day' | 'startsAt' | 'endsAt'>, words: Messages): string {
  const [from, to] = [clockOf(clinic.startsAt), clockOf(clinic.endsAt)];
  return say(words.clinics.when, { day: dateWords(clinic.day, words), from, to });
}

/** "12 places left", with its age once it is old; null where nobody counts, or nobody has for long. */
export function spacesWords({ spaces, count, asOf }: ClinicNow, now: Date, words: Messages): string | null {
  if (spaces === null || count === 'gone') return null;
  const { clinics, locale } = words;
  const left = spaces === 0 ? clinics.full : say(clinics.spacesLeft, { count: spaces }, locale);
  const age = say(count === 'fresh' ? clinics.counted : clinics.countOld, { moment: siteMoment(asOf, locale, now) });
  return `${left} (${age})`;
}
