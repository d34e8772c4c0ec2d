import { expect, it } from 'vitest';
import { figureWeeks, firstWeek, weekFigures } from '@/lib/comments/figures/figures';
import { after, noon } from '@/tests/support/moments';

const hour = 3600;
const wait = (hours: number, to = noon) => ({ from: after(-hours * hour, to), to });

it('begins on a Monday, and counts back from the week of today', () => {
  expect(firstWeek(noon)).toEqual(new Date('2026-09-14T00:00:00.000Z'));
  const weeks = weekFigures([], noon);
  expect(weeks).toHaveLength(figureWeeks);
  expect(weeks.at(-1)).toEqual({ begins: '2026-11-30', count: 0, median: null, ninetieth: null });
});

it('gives the median and the ninetieth percentile in hours', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((hours) => wait(hours));
  expect(weekFigures(waits, noon).at(-1)).toMatchObject({ count: 10, median: 5, ninetieth: 9 });
  expect(weekFigures([wait(7)], noon).at(-1)).toMatchObject({ count: 1, median: 7, ninetieth: 7 });
});

it('counts a wait in the week in which it ended, and leaves out what is older', () => {
  const weeks = weekFigures([wait(200), wait(1, after(-7 * 24 * hour)), wait(1, after(-100 * 24 * hour))], noon);
  expect(weeks.slice(-2).map(({ count }) => count)).toEqual([1, 1]);
  expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});
