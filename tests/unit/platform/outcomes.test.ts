import { describe, expect, it } from 'vitest';
import { explain, outcomesOf, slowest } from '@/tests/support/outcomes';

describe('what is said of a failed test', () => {
  it('is the error, what caused it, and what caused that', () => {
    const innermost = new Error('no such table: RateWindow');
    const inner = new Error('away', { cause: innermost });
    const said = explain(new Error('interleavings 48 and following of seed 7', { cause: inner })).split('\n');
    expect(said.filter((line) => !line.trim().startsWith('at '))).toEqual([
      'Error: interleavings 48 and following of seed 7',
      '  caused by: Error: away',
      '  caused by: Error: no such table: RateWindow',
    ]);
    expect(said.some((line) => line.includes('outcomes.test.ts'))).toBe(true);
  });

  it('has no empty line and no colour, and ends though an error be its own cause', () => {
    const error: Error = new Error('\u001b[31mExpected\u001b[39m\n\n\n  one');
    error.cause = error;
    const said = explain(error);
    expect(said).toMatch(/^Error: Expected\n {2}one\n/);
    expect(said).not.toMatch(/\n\s*\n/);
    expect(said.match(/caused by/g)).toHaveLength(5);
  });

  it('leaves nothing out of what is no error, or has its words apart from its way', () => {
    expect(explain('only words')).toBe('only words');
    expect(explain({ message: 'words', stack: '    at one.ts:1' })).toBe('words\n    at one.ts:1');
  });
});

const spec = (title: string, status: string, duration: number) => ({
  title,
  file: 'a.spec.ts',
  ok: status === 'expected',
  tests: [{ status, results: [{ duration, errors: status === 'expected' ? [] : [{ message: 'it was not there' }] }] }],
});

it('a journey that was skipped or needed two tries has not passed', () => {
  const told = outcomesOf({
    title: '',
    suites: [
      { title: 'inner', specs: [spec('one', 'expected', 5), spec('two', 'flaky', 7)] },
      { title: 'inner', suites: [{ title: 'innermost', specs: [spec('three', 'skipped', 9)] }] },
    ],
  });
  expect(told.map(({ title, fault }) => [title, fault])).toEqual([
    ['a.spec.ts › one', null],
    ['a.spec.ts › two', 'flaky\nit was not there'],
    ['a.spec.ts › three', 'skipped\nit was not there'],
  ]);
});

it('the slowest stand first', () => {
  const all = [5, 61_000, 1_250].map((milliseconds) => ({ title: `of ${milliseconds}`, milliseconds, fault: null }));
  expect(slowest(all, 2)).toEqual(['   61.0 s  of 61000', '    1.3 s  of 1250']);
});
