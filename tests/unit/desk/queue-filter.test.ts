import { describe, expect, it } from 'vitest';
import { countWords, paramOf, queueAddress, queueFilterOf } from '@/components/desk/queue-filter';

describe('the filters of the queue', () => {
  it.each([
    [{}, { kind: null, state: 'waiting' }],
    [{ kind: 'question' }, { kind: 'question', state: 'waiting' }],
    [
      { kind: 'experience', state: 'returned' },
      { kind: 'experience', state: 'returned' },
    ],
    [
      { kind: 'reply', state: 'published' },
      { kind: null, state: 'waiting' },
    ],
    [{ kind: ['experience', 'question'] }, { kind: 'experience', state: 'waiting' }],
  ] as const)('are read from the address %o', (params, filter) => {
    expect(queueFilterOf(params as Record<string, string | string[]>)).toEqual(filter);
  });

  it.each([
    [{ kind: null, state: 'waiting' }, '/desk'],
    [{ kind: 'question', state: 'waiting' }, '/desk?kind=question'],
    [{ kind: null, state: 'returned' }, '/desk?state=returned'],
    [{ kind: 'experience', state: 'returned' }, '/desk?kind=experience&state=returned'],
  ] as const)('of %o stand in the address as %s, and come back from it', (filter, address) => {
    expect(queueAddress(filter)).toBe(address);
    const { searchParams } = new URL(address, 'http://localhost');
    expect(queueFilterOf(Object.fromEntries(searchParams))).toEqual(filter);
  });

  it('takes a parameter that is not there for an empty one', () => {
    expect(paramOf({}, 'done')).toBe('');
    expect(paramOf({ done: [] }, 'done')).toBe('');
  });
});

it.each([
  [0, '0'],
  [99, '99'],
  [100, '99+'],
])('counts %i as %s', (count, words) => {
  expect(countWords(count)).toBe(words);
});
