import { messagesIn } from '@/lib/platform/site-language';
import { dayInWords } from '@/lib/shared/day-words';

export function Day({ day, language }: { day: string; language?: string | null | undefined }) {
  return <time dateTime={day}>{dayInWords(day, messagesIn(language).locale)}</time>;
}
