import { describe, expect, it } from 'vitest';
import {
  askedOf,
  countWords,
  everythingWaiting,
  paramOf,
  placeOf,
  queueAddress,
  queueFilterOf,
} from '@/components/desk/queue-filter';
import { after, noon } from '@/tests/support/moments';

const addresses = [
  [{}, '/desk'],
  [{ kind: 'question' }, '/desk?kind=question'],
  [{ kind: 'reply' }, '/desk?kind=reply'],
  [{ state: 'returned' }, '/desk?state=returned'],
  [{ mark: 'urgent' }, '/desk?mark=urgent'],
  [{ mark: 'escalated', age: 'week' }, '/desk?mark=escalated&age=week'],
  [{ postId: '01ABC', mine: true }, '/desk?post=01ABC&mine=1'],
] as const;

const paramsOf = (address: string) => Object.fromEntries(new URL(address, 'http://localhost').searchParams);

describe('the filters of the queue', () => {
  it.each(addresses)('%o stand in the address as %s, and come back from it', (some, address) => {
    const filter = { ...everythingWaiting, ...some };
    expect(queueAddress(filter)).toBe(address);
    expect(queueFilterOf(paramsOf(address))).toEqual(filter);
  });

  it.each([
    { kind: 'answer' },
    { state: 'published' },
    { mark: 'complaint' },
    { age: 'toString' },
    { post: "' OR 1=1" },
    { mine: 'yes' },
    { kind: [] },
  ])('leave out %o, which means nothing', (params) => {
    expect(queueFilterOf(params)).toEqual(everythingWaiting);
  });

  it('take the first of several values, and a parameter that is not there for an empty one', () => {
    expect(queueFilterOf({ kind: ['experience', 'question'] }).kind).toBe('experience');
    expect(paramOf({}, 'done')).toBe('');
    expect(paramOf({ done: [] }, 'done')).toBe('');
  });

  it('ask for what has waited at least so long', () => {
    expect(askedOf({ ...everythingWaiting, age: 'day' }, noon).heldUntil).toEqual(after(-24 * 3600));
    expect(askedOf(everythingWaiting, noon).heldUntil).toBeUndefined();
  });
});

describe('the end of a page', () => {
  const place = { riskRank: 3, heldAt: noon, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };

  it('stands in the address with every key of the order, and comes back from it', () => {
    const address = queueAddress({ ...everythingWaiting, kind: 'question' }, place);
    expect(address).toBe(`/desk?kind=question&after=3.${noon.getTime()}.${place.id}`);
    expect(placeOf(paramsOf(address))).toEqual(place);
  });

  it.each([
    '',
    'x',
    '3.1',
    `3.${'9'.repeat(16)}.${place.id}`,
    `3.1.${place.id}'`,
    `-1.1.${place.id}`,
    `3.1.${place.id}.2`,
  ])('is none for %j', (given) => {
    expect(placeOf({ after: given })).toBeNull();
  });
});

it.each([
  [0, '0'],
  [99, '99'],
  [100, '99+'],
])('counts %i as %s', (count, words) => {
  expect(countWords(count)).toBe(words);
});
