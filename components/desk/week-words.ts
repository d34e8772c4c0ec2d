/** Days for the tables of the desk. Pure. */
const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "23 November 2026". */
export function dayWords(day: Date): string {
  return format.format(day);
}
