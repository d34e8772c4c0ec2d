import { describe, expect, it } from 'vitest';
import { retryDelay } from '@/lib/platform/mail/mail-lanes';
import { triesAtMost } from '@/lib/platform/mail/outbox';

const minutes = (milliseconds: number): number => milliseconds / 60_000;

describe('the wait before a mail is tried again', () => {
  it('doubles from one minute up to an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 20].map((attempts) => minutes(retryDelay(attempts, 0.5)))).toEqual([
      1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it('is spread by a quarter to both sides', () => {
    expect(minutes(retryDelay(1, 0))).toBe(0.75);
    expect(minutes(retryDelay(1, 0.999999))).toBeCloseTo(1.25, 4);
  });

  it.each([
    ['refused', 'an hour and a half', 90],
    ['otherwise', 'three and a half days, and five as a rule', 3.5 * 24 * 60],
  ] as const)('until a mail is given up that is %s is at least %s', (kind, _long, least) => {
    const waits = Array.from({ length: triesAtMost[kind] - 1 }, (_, index) => retryDelay(index + 1, 0));
    expect(minutes(waits.reduce((sum, wait) => sum + wait, 0))).toBeGreaterThan(least);
  });
});
