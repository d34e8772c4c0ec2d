/**
 * Days as readers see them. It must not know the reader's time zone: a day is a day.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(locale, format);
  return format;
}

/** `2026-03-04` becomes "4 March 2026" or "March 4, 2026": with the month in words, no country misreads it. */
export function dayInWords(day: string, locale: string): string {
  return formatOf(locale).format(new Date(`${day}T00:00:00Z`));
}
