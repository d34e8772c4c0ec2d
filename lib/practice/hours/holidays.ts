/**
 * Public holidays as a library knows them, for a person to confirm: it knows those of a whole country and errs on those of a region, so
 * none counts before somebody ticked it. Loaded only where a list is asked for: its tables are large.
 */
import { addDays } from '@/lib/shared/days';

export interface Holiday {
  day: string;
  name: string;
}

const daysAhead = 400;

/** Of a country, from that day on, the next first; empty for one that the library does not know. */
export async function listHolidays(jurisdiction: string, today: string): Promise<Holiday[]> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays();
  if (!Object.hasOwn(calendar.getCountries('en'), jurisdiction)) return [];
  calendar.init(jurisdiction, { languages: ['en'], types: ['public', 'bank'] });
  const year = Number(today.slice(0, 4));
  const until = addDays(today, daysAhead);
  const found = [year, year + 1, year + 2].flatMap((one) =>
    calendar.getHolidays(one, 'en').map(({ date, name }) => ({ day: date.slice(0, 10), name })),
  );
  return found.filter(({ day }, index) => {
    const isFirst = found.findIndex((other) => other.day === day) === index;
    return isFirst && day >= today && day <= until;
  });
}
