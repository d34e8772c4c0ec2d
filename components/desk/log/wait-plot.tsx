import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import type { WeekFigures } from '@/lib/comments/figures/figures';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "3.5 hours", "2 days". */
function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round((hours / 24) * 10) / 10} days`;
}

type WaitPlotProps = { title: string; weeks: readonly WeekFigures[] };

/** A bar for each week, as tall as half of its messages waited. The table beneath says the same, so it is left out for whoever cannot see it. */
export function WaitPlot({ title, weeks }: WaitPlotProps) {
  const most = Math.max(1, ...weeks.map(({ median }) => median ?? 0));
  return (
    <figure className="max-w-2xl">
      <figcaption className="font-semibold">{title}</figcaption>
      <div aria-hidden="true" className="mt-2 flex h-24 items-end gap-1">
        {weeks.map(({ begins, median }) => (
          <svg key={begins} viewBox="0 0 10 100" preserveAspectRatio="none" className="h-full min-w-0 grow">
            <rect x="0" width="10" y={98 - bar(median, most)} height={2 + bar(median, most)} className="fill-brand" />
          </svg>
        ))}
      </div>
      <p aria-hidden="true" className="flex justify-between text-xs text-ink-soft">
        <span>{weeks[0] ? shortDay.format(new Date(weeks[0].begins)) : null}</span>
        <span>{say(desk.waitPlot.longest, { time: hoursWords(most) })}</span>
        <span>{desk.waitPlot.thisWeek}</span>
      </p>
    </figure>
  );
}

/** In hundredths of the height. */
const bar = (median: number | null, most: number): number => ((median ?? 0) / most) * 98;

type WaitTableProps = WaitPlotProps & { id: string };

/** Every week in numbers; folded, since few ask for one. */
export function WaitTable({ id, title, weeks }: WaitTableProps) {
  return (
    <Disclosure label={say(desk.waitPlot.week, { title })}>
      <Table
        id={id}
        caption={title}
        head={[
          desk.waitPlot.weekFrom,
          desk.waitPlot.messages,
          desk.waitPlot.halfWaitedMost,
          desk.waitPlot.nineTenWaitedMost,
        ]}
        rows={weeks.map((week) => ({
          key: week.begins,
          cells: [
            shortDay.format(new Date(week.begins)),
            week.count,
            hoursWords(week.median),
            hoursWords(week.ninetieth),
          ],
        }))}
      />
    </Disclosure>
  );
}
