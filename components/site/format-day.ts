import { dayInWords } from '@/lib/posts/day-words';

/** For screens that are not about posts: one way of writing a day everywhere. Takes `YYYY-MM-DD`. */
export function formatDay(day: string): string {
  return dayInWords(day);
}
