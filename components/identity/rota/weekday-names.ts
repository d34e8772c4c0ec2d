/** Monday first, as the desk writes them. Pure. */
import { deskLocale } from '@/lib/shared/messages/desk';

const format = new Intl.DateTimeFormat(deskLocale, { weekday: 'long', timeZone: 'UTC' });

// The first of January 2024 was a Monday.
export const weekdayNames = Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, 1 + index)));
