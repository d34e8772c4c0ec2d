import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log, mostLines } from '@/lib/platform/log';
import { logLines } from '@/tests/support/log-lines';
import fc from '@/tests/support/properties';

const lastLine = (): Record<string, unknown> => JSON.parse(logLines().at(-1) ?? 'null') as Record<string, unknown>;

describe('a line of the log', () => {
  it('is one JSON object with the time, the event and its codes', () => {
    log('decision', { commentId: '01E00000000000000000000ADA', action: 'publish', count: 2 });
    expect(logLines()).toHaveLength(1);
    expect(logLines()[0]).toMatch(/^[^\n]+\n$/);
    expect(lastLine()).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'decision',
      commentId: '01E00000000000000000000ADA',
      action: 'publish',
      count: 2,
    });
  });

  it.each([
    'she has a lump',
    'Quiet Heron',
    'margaret@example.org',
    '+44 7700 900123',
    'Grüße',
    'two\nlines',
    '<b>',
    'naïve',
    '1/2/1980',
    "O'Brien",
    '"',
    'x'.repeat(65),
    '😀',
    '\u0000',
  ])('holds a question mark instead of %j, whichever field it came in', (words) => {
    log('decision', { commentId: words, kind: words, fault: words, reference: words });
    expect(lastLine()).toMatchObject({ commentId: '?', kind: '?', fault: '?', reference: '?' });
  });

  it('holds no text with a space, a sign or a letter beyond ASCII, however it is made', () => {
    let runs = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => /[^\w.:-]/.test(text)),
        (words) => {
          log(`decision-${(runs += 1)}`, { kind: words });
          expect(lastLine()['kind']).toBe('?');
        },
      ),
    );
  });

  it('is made safe for a field that the type does not know, too', () => {
    log('decision', { body: 'it hurts when I walk' } as never);
    expect(lastLine()).toMatchObject({ body: '?' });
  });

  it.each([{ body: 'it hurts when I walk' }, ['it hurts when I walk'], new Error('it hurts when I walk')])(
    'holds no words that hide inside another value',
    (value) => {
      log('decision', { kind: value } as never);
      expect(logLines().join('')).not.toContain('hurts');
    },
  );
});

describe('an event that happens without end', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const eventsSaid = (): string[] => logLines().map((line) => (JSON.parse(line) as { event: string }).event);

  it('fills no disk: so many lines are written, then how many were left out, and then it is heard again', () => {
    for (let turn = 0; turn < mostLines + 5_000; turn += 1) log('loud', { count: turn });
    expect(logLines()).toHaveLength(mostLines);
    vi.runAllTimers();
    expect(lastLine()).toMatchObject({ event: 'log-lines-left-out', kind: 'loud', count: 5_000 });
    log('loud');
    expect(lastLine()).toMatchObject({ event: 'loud' });
    vi.runAllTimers();
  });

  it('drowns no other event, and one that keeps within its lines is followed by no word about it', () => {
    for (let turn = 0; turn < mostLines + 1; turn += 1) log('louder');
    log('quiet');
    for (let turn = 0; turn < mostLines; turn += 1) log('just-within');
    vi.runAllTimers();
    const said = eventsSaid();
    expect(said.filter((event) => event === 'quiet')).toHaveLength(1);
    expect(said.filter((event) => event === 'just-within')).toHaveLength(mostLines);
    expect(said.filter((event) => event === 'log-lines-left-out')).toHaveLength(1);
  });
});
