import { dayInWords } from '@/lib/posts/day-words';

export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}
