import { Table } from '@/components/ui/table';
import type { WeekFigures } from '@/lib/comments/figures';
import { dayInWords } from '@/lib/posts/day-words';

type WaitPlotProps = { id: string; title: string; weeks: readonly WeekFigures[] };

const [width, height, margin] = [640, 220, 40];

/** "3.5 hours", "2 days". */
function hoursWords(hours: number | null): string {
  if (hours === null) return '–';
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round((hours / 24) * 10) / 10} days`;
}

/** Drawn on the server. The table below says the same, so the drawing is left out for whoever cannot see it. */
export function WaitPlot({ id, title, weeks }: WaitPlotProps) {
  const most = Math.max(1, ...weeks.map(({ ninetieth }) => ninetieth ?? 0));
  const x = (index: number): number => margin + (index * (width - 2 * margin)) / Math.max(1, weeks.length - 1);
  const y = (hours: number): number => height - margin - (hours / most) * (height - 2 * margin);
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
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="max-w-3xl text-sm">
        <line x1={margin} x2={width - margin} y1={y(0)} y2={y(0)} stroke="currentColor" />
        <line x1={margin} x2={width - margin} y1={y(most)} y2={y(most)} stroke="currentColor" strokeDasharray="2 6" />
        <text x={margin} y={y(most) - 6} fill="currentColor" fontSize="14">
          {hoursWords(most)}
        </text>
        <polyline points={points(ninetieth)} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="6 4" />
        <polyline points={points(median)} fill="none" stroke="currentColor" strokeWidth="3" />
        {ninetieth.map((dot) => (
          <rect key={dot.x} x={dot.x - 4} y={dot.y - 4} width="8" height="8" fill="currentColor" />
        ))}
        {median.map((dot) => (
          <circle key={dot.x} cx={dot.x} cy={dot.y} r="5" fill="currentColor" />
        ))}
      </svg>
      <p className="text-sm text-ink-soft">
        Full line and dots: half waited no longer. Broken line and squares: nine in ten waited no longer.
      </p>
      <Table
        id={id}
        caption={`${title}, by week`}
        head={['Week from', 'Messages', 'Half waited at most', 'Nine in ten waited at most']}
        rows={weeks.map((week) => ({
          key: week.begins.toISOString(),
          cells: [
            dayInWords(week.begins.toISOString().slice(0, 10)),
            week.count,
            hoursWords(week.median),
            hoursWords(week.ninetieth),
          ],
        }))}
      />
    </section>
  );
}
