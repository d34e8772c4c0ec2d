import { describe, expect, it } from 'vitest';
import { logParams, momentsOf, parseLogFilter } from '@/lib/comments/log/log-filter';

const parse = (given: Record<string, string>) => parseLogFilter((name) => given[name] ?? '');
const nothing = { action: null, person: null, postId: null, from: null, to: null, before: null };

describe('the part of a log that an address asks for', () => {
  it('is all of it where the address says nothing', () => {
    expect(parse({})).toEqual(nothing);
  });

  it('is narrowed by each thing that it names, and stands in the address again', () => {
    const given = {
      action: 'decline',
      person: '01ABC',
      post: '01DEF',
      from: '2026-11-01',
      to: '2026-11-30',
      before: '51',
    };
    const filter = parse(given);
    expect(filter).toEqual({
      action: 'decline',
      person: '01ABC',
      postId: '01DEF',
      from: '2026-11-01',
      to: '2026-11-30',
      before: 51,
    });
    expect(Object.fromEntries(logParams(filter))).toEqual(given);
  });

  it.each([
    { from: '2026-02-30' },
    { from: 'yesterday' },
    { to: '2026-11-30T12:00' },
    { before: '0' },
    { before: '-3' },
    { before: '1e400' },
    { before: 'x' },
    { action: "decline' OR 1=1" },
    { person: 'a'.repeat(65) },
  ])('leaves out %o, which means nothing', (given) => {
    expect(parse(given)).toEqual(nothing);
  });

  it('holds its first day and its last one whole', () => {
    expect(momentsOf(parse({ from: '2026-11-01', to: '2026-11-30' }))).toEqual({
      from: new Date('2026-11-01T00:00:00.000Z'),
      until: new Date('2026-12-01T00:00:00.000Z'),
    });
    expect(momentsOf(parse({}))).toEqual({ from: null, until: null });
  });
});
