import { messagesIn } from '@/lib/platform/site-language';
import { dayInWords } from '@/lib/shared/day-words';

/** For screens that are not about posts: one way of writing a day everywhere. Takes `YYYY-MM-DD`. */
export function formatDay(day: string, language?: string | null | undefined): string {
  return dayInWords(day, messagesIn(language).locale);
}
