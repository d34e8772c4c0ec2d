/** How long something took and when it was, in words. Pure: both times are passed in. */
import { dayIn } from './days';
import { desk, deskLocale } from './messages/desk';
import { say } from './messages/say';

const words = desk.timeWords;

function several(count: number, unit: 'seconds' | 'minutes' | 'hours' | 'days'): string {
  return say(words[unit], { count }, deskLocale);
}

/** "3 hours": whole units, rounded down; hours up to two days, since a shift thinks in hours. A clock that runs ahead counts as no time. */
export function elapsedWords(from: Date, to: Date): string {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  if (minutes < 1) return words.lessThanMinute;
  if (minutes < 60) return several(minutes, 'minutes');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? several(hours, 'hours') : several(Math.floor(hours / 24), 'days');
}

/** "42 seconds more", "3 minutes more": rounded up to a second below two minutes, so that it never says none. */
export function remainingWords(from: Date, to: Date): string {
  const seconds = Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 1000));
  return say(words.more, { time: seconds < 120 ? several(seconds, 'seconds') : elapsedWords(from, to) });
}

/** Whole minutes, rounded up, one at least: for when to try again. */
export function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: string, timeZone: string, isWhole: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${isWhole}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    ...(isWhole ? { day: 'numeric', month: 'long', year: 'numeric' } : {}),
    // Half a day has no nought before its hours.
    hour: locale === 'en-US' ? 'numeric' : '2-digit',
    minute: '2-digit',
    timeZone,
  });
  formats.set(key, made);
  return made;
}

/** "21 November 2026 at 14:03", or "November 21, 2026 at 2:03 PM", by a clock in that zone; "14:03 today" when `now` is given and falls on the same day there. The zone is not named. */
export function momentWords(at: Date, zone: string, locale: string, now?: Date): string {
  if (now === undefined || dayIn(zone, at) !== dayIn(zone, now)) return formatIn(locale, zone, true).format(at);
  const today = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day');
  return `${formatIn(locale, zone, false).format(at)} ${today}`;
}

/** "10:42": for what is at most hours ago. */
export function clockWords(at: Date, zone: string, locale: string): string {
  return formatIn(locale, zone, false).format(at);
}
