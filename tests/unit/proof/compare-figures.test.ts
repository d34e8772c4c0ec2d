import { describe, expect, it } from 'vitest';
import { belowFloor, movedBetween } from '@/tests/proof/compare-figures';

describe('what has moved since the last release', () => {
  it.each([
    ['a tenth and no more', { a: 100 }, { a: 110 }, []],
    ['more than a tenth, up', { a: 100 }, { a: 111 }, ['x › a: 100 → 111 (+11 %)']],
    ['more than a tenth, down', { a: 10 }, { a: 5 }, ['x › a: 10 → 5 (−50 %)']],
    ['from nothing', { a: 0 }, { a: 1 }, ['x › a: 0 → 1']],
    ['nothing at all', { a: 0 }, { a: 0 }, []],
    ['what was not measured', {}, { a: 1 }, ['x › a: not there → 1']],
    ['what is measured no more', { a: 1 }, {}, ['x › a: 1 → gone']],
  ])('%s', (_what, before: Record<string, number>, after: Record<string, number>, lines: string[]) => {
    expect(movedBetween({ x: before }, { x: after })).toEqual(lines);
  });

  it('is said of parts that were measured both times alone', () => {
    expect(movedBetween({ x: { a: 1 } }, { y: { a: 100 } })).toEqual([]);
  });
});

describe('a floor', () => {
  it.each([
    ['reached', { played: 10 }, []],
    ['not reached', { played: 9 }, ['played is 9, and must be 10 at least']],
    ['of what was not counted', {}, ['played is not there, and must be 10 at least']],
    ['of what is no number', { played: Number.NaN }, ['played is NaN, and must be 10 at least']],
  ])('%s', (_what, found, said) => {
    expect(belowFloor({ played: 10 }, found)).toEqual(said);
  });
});
