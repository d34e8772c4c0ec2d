/** Days and hours as the practice's own clock shows them: every day and hour that is shown, sent or compared is asked for here. */
import { dayIn, hourIn, startOfDayIn } from '@/lib/shared/days';
import { clockWords, momentWords } from '@/lib/shared/time-words';
import { env } from './env';
import { deskDays } from './site-language';

let last = { at: NaN, zone: '', day: '' };

/** `YYYY-MM-DD`. */
export function siteDay(at: Date): string {
  const zone = env().TIME_ZONE;
  if (last.at !== at.getTime() || last.zone !== zone) last = { at: at.getTime(), zone, day: dayIn(zone, at) };
  return last.day;
}

/** 0 to 23. */
export function siteHour(at: Date): number {
  return hourIn(env().TIME_ZONE, at);
}

export function startOfSiteDay(day: string): Date {
  return startOfDayIn(env().TIME_ZONE, day);
}

/** See `momentWords`. */
export function siteMoment(at: Date, locale: string = deskDays(), now?: Date): string {
  return momentWords(at, env().TIME_ZONE, locale, now);
}

/** "10:42", or "10:42 AM". */
export function siteClock(at: Date, locale: string = deskDays()): string {
  return clockWords(at, env().TIME_ZONE, locale);
}
