import { Table } from '@/components/ui/table';
import type { WeekFigures } from '@/lib/comments/figures/figures';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type WaitPlotProps = { id: string; title: string; weeks: readonly WeekFigures[] };

/** As wide as a phone, so that letters keep their size there. */
const [width, height] = [360, 180];
const [left, right, top, bottom] = [52, 12, 12, 28];

/** Steps that people count waits in; hours. */
const roundWaits = [1, 2, 4, 8, 12, 24, 48, 96, 168, 336, 672];

const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "3.5 hours", "2 days". */
function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round((hours / 24) * 10) / 10} days`;
}

/** Drawn on the server. The table below says the same, so the drawing is left out for whoever cannot see it. */
export function WaitPlot({ id, title, weeks }: WaitPlotProps) {
  const longest = Math.max(0, ...weeks.map(({ ninetieth }) => ninetieth ?? 0));
  const most = roundWaits.find((hours) => hours >= longest) ?? longest;
  const x = (index: number): number => left + (index * (width - left - right)) / Math.max(1, weeks.length - 1);
  const y = (hours: number): number => height - bottom - (hours / most) * (height - top - bottom);
  const dots = (value: (week: WeekFigures) => number | null) =>
    weeks.flatMap((week, index) => {
      const hours = value(week);
      return hours === null ? [] : [{ x: x(index), y: y(hours) }];
    });
  const [median, ninetieth] = [dots((week) => week.median), dots((week) => week.ninetieth)];
  const points = (list: { x: number; y: number }[]): string => list.map((dot) => `${dot.x},${dot.y}`).join(' ');
  return (
    <section aria-labelledby={`${id}-title`} className="space-y-4">
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full max-w-2xl" fontSize="12">
        {[0, most / 2, most].map((hours) => (
          <g key={hours}>
            <line x1={left} x2={width - right} y1={y(hours)} y2={y(hours)} className="stroke-line" />
            <text x={left - 8} y={y(hours) + 4} textAnchor="end" fill="currentColor">
              {hoursWords(hours)}
            </text>
          </g>
        ))}
        {[0, weeks.length - 1].map((index) => (
          <text key={index} x={x(index)} y={height - 8} textAnchor={index === 0 ? 'start' : 'end'} fill="currentColor">
            {weeks[index] ? shortDay.format(new Date(weeks[index].begins)) : null}
          </text>
        ))}
        <polyline
          points={points(ninetieth)}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="5 3"
        />
        <polyline points={points(median)} fill="none" className="stroke-brand" strokeWidth="2.5" />
        {ninetieth.map((dot) => (
          <rect key={dot.x} x={dot.x - 3.5} y={dot.y - 3.5} width="7" height="7" fill="currentColor" />
        ))}
        {median.map((dot) => (
          <circle key={dot.x} cx={dot.x} cy={dot.y} r="4" className="fill-brand" />
        ))}
      </svg>
      <p className="text-sm text-ink-soft">{desk.waitPlot.fullLineDotsHalf}</p>
      <Table
        id={id}
        caption={say(desk.waitPlot.week, { title })}
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
    </section>
  );
}
