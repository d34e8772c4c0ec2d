import { expect, it } from 'vitest';
import { waitStage } from '@/lib/comments/desk/overdue';
import { after, noon } from '@/tests/support/moments';

const hours = (count: number): Date => after(count * 3600);

it.each([
  [1, 23.9, 'usual'],
  [1, 24, 'soon'],
  [1, 47.9, 'soon'],
  [1, 48, 'late'],
  [0, 47.9, 'soon'],
  [3, 0.4, 'usual'],
  [3, 0.5, 'soon'],
  [3, 1, 'late'],
] as const)('a message of rank %i that waits %d hours is %s by the practice’s goal', (riskRank, waited, stage) => {
  expect(waitStage({ riskRank, heldAt: noon }, hours(waited))).toBe(stage);
});
