/**
 * Days as readers see them. It must not know the reader's time zone: a day is a day.
 */

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-03-04` becomes "4 March 2026": with the month in words, no country misreads it. */
export function dayInWords(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`));
}
