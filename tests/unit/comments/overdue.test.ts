import { expect, it } from 'vitest';
import { isOverdue, reminderNumber } from '@/lib/comments/overdue';
import { after, noon } from '@/tests/support/moments';

const hour = 3600;

it.each([
  [1, 48 * hour - 1, false, -1],
  [1, 48 * hour, true, 0],
  [1, 72 * hour - 1, true, 0],
  [1, 72 * hour, true, 1],
  [0, 48 * hour, true, 0],
  [3, hour - 1, false, -1],
  [3, hour, true, 0],
  [3, 2 * hour, true, 1],
])('with rank %i, after %i seconds, overdue is %s and the reminder is number %i', (riskRank, seconds, late, number) => {
  const item = { riskRank, heldAt: noon };
  expect(isOverdue(item, after(seconds))).toBe(late);
  expect(reminderNumber(item, after(seconds))).toBe(number);
});
