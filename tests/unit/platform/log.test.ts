import fc from '@/tests/support/properties';
import { describe, expect, it } from 'vitest';
import { log } from '@/lib/platform/log';
import { logLines } from '@/tests/support/log-lines';

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
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => /[^\w.:-]/.test(text)),
        (words) => {
          log('decision', { kind: words });
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
