import { expect, it } from 'vitest';
import { isOverdue, nextReminder } from '@/lib/comments/desk/overdue';
import { after, noon } from '@/tests/support/moments';

const hour = 3600;

it.each([
  [1, 48 * hour - 1, false],
  [1, 48 * hour, true],
  [0, 48 * hour - 1, false],
  [0, 48 * hour, true],
  [3, hour - 1, false],
  [3, hour, true],
])('with rank %i, after %i seconds, overdue is %s', (riskRank, seconds, late) => {
  expect(isOverdue({ riskRank, heldAt: noon }, after(seconds))).toBe(late);
});

it('reminds of what sounds urgent every hour, and of anything else every day', () => {
  expect(nextReminder('urgent', noon)).toEqual(after(hour));
  expect(nextReminder('usual', noon)).toEqual(after(24 * hour));
});
