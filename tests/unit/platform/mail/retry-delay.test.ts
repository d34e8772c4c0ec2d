import { describe, expect, it } from 'vitest';
import { retryDelay } from '@/lib/platform/mail/mail-lanes';

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

  it('of eight attempts together is at least an hour and a half: a mail server may be down that long', () => {
    const total = [1, 2, 3, 4, 5, 6, 7].reduce((sum, attempts) => sum + retryDelay(attempts, 0), 0);
    expect(minutes(total)).toBeGreaterThan(90);
  });
});
