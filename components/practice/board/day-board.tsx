import { Button } from '@/components/ui/button';
import { ruledList } from '@/components/ui/lines';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import type { Holiday } from '@/lib/practice/hours/holidays';
import type { Place, PlaceDays } from '@/lib/practice/hours/place';
import { confirmHolidayAction, removeOtherDaysAction } from '@/lib/practice/says/board-actions';
import { spansWords } from '@/lib/practice/says/practice-words';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { OtherDaysForm } from './other-days-form';

const words = desk.hoursPage;

const row = 'flex items-center justify-between gap-x-4 py-2';

/** Days that differ, and the form for more. */
export function DayBoard({ days, places }: { days: readonly PlaceDays[]; places: readonly Place[] }) {
  const english = messagesIn('en');
  return (
    <>
      {days.length === 0 ? <p>{words.none}</p> : null}
      <ul className={ruledList}>
        {days.map(({ id, from, until, spans, name, placeId }) => (
          <li key={id} className={row}>
            <span>
              <strong>{name}</strong>, {formatDay(from, 'en')}
              {from === until ? null : ` – ${formatDay(until, 'en')}`}: {spansWords(spans, english)}
              {placeId === null ? null : ` (${places.find((place) => place.id === placeId)?.name ?? ''})`}
            </span>
            <form action={removeOtherDaysAction}>
              <input type="hidden" name="id" value={id} />
              <Button variant="small" className="shrink-0">
                {say(words.remove, { name })}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <OtherDaysForm key={days.length} places={places.map(({ id, name }) => ({ id, name }))} />
    </>
  );
}

/** Public holidays that a calendar proposes: a tick each closes every place. */
export function HolidayBoard({ holidays }: { holidays: readonly Holiday[] }) {
  if (holidays.length === 0) return <p className="max-w-measure">{words.holidaysNone}</p>;
  return (
    <ul className={ruledList}>
      {holidays.map(({ day, name }) => (
        <li key={day} className={row}>
          <span>
            <strong>{name}</strong>, {formatDay(day, 'en')}
          </span>
          <form action={confirmHolidayAction}>
            <input type="hidden" name="day" value={day} />
            <Button variant="small" className="shrink-0" aria-label={`${words.closeOn}: ${name}`}>
              {words.closeOn}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
