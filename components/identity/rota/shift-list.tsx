import { Button } from '@/components/ui/button';
import { ruledList } from '@/components/ui/lines';
import { Tag } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Rota } from '@/lib/identity/rota/arrange-rota';
import { endShiftAction } from '@/lib/identity/rota/rota-actions';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { weekdayNames } from './weekday-names';

const words = desk.shiftList;

const dayWords = (day: string): string =>
  new Intl.DateTimeFormat(deskLocale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

type ShiftListProps = { label: string; empty: string; shifts: Rota['shifts']; mayArrange: boolean };

export function ShiftList({ label, empty, shifts, mayArrange }: ShiftListProps) {
  if (shifts.length === 0) return <p className="text-ink-soft">{empty}</p>;
  return (
    <ul role="list" aria-label={label} className={ruledList}>
      {shifts.map(({ id, weekday, day, from, to, name, gone }) => {
        const when = day === null ? (weekdayNames[(weekday ?? 1) - 1] ?? '') : dayWords(day);
        const hours = say(to > from ? words.hours : words.overnight, { from, to });
        return (
          <li key={id} className="flex items-center justify-between gap-x-4 py-3">
            <p>
              <span className="font-semibold">{when}</span>, {hours}: {name}{' '}
              {gone ? (
                <Tag tone="caution" compact>
                  {words.gone}
                </Tag>
              ) : null}
            </p>
            {mayArrange ? (
              <form action={endShiftAction}>
                <input type="hidden" name="id" value={id} />
                <Button variant="small">
                  {words.remove}
                  <VisuallyHidden>
                    {' '}
                    {when}, {hours}: {name}
                  </VisuallyHidden>
                </Button>
              </form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
