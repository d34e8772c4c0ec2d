import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '@/lib/shared/word-diff';
import fc from '@/tests/support/properties';

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference between two texts', () => {
  it('is told word by word', () => {
    expect(diffWords('Take one tablet at night.', 'Take two tablets at night.')).toEqual([
      { kind: 'same', text: 'Take ' },
      { kind: 'removed', text: 'one tablet ' },
      { kind: 'added', text: 'two tablets ' },
      { kind: 'same', text: 'at night.' },
    ]);
  });

  it.each([
    ['', '', []],
    ['', 'New.', [{ kind: 'added', text: 'New.' }]],
    ['Old.', '', [{ kind: 'removed', text: 'Old.' }]],
    ['As it was.', 'As it was.', [{ kind: 'same', text: 'As it was.' }]],
  ])('from “%s” to “%s” leaves nothing out', (before, after, parts) => {
    expect(diffWords(before, after)).toEqual(parts);
  });

  it('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('one', 'two', 'three', ' ', '\n', '  ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('of two answers that share no word takes words out and puts words in, and leaves the rest', () => {
    const [before, after] = ['one '.repeat(700), 'other '.repeat(700)];
    expect(diffWords(`${before}end`, `${after}end`)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
      { kind: 'same', text: 'end' },
    ]);
  });

  it('of very long texts keeps what they begin and end with, and both of them whole', () => {
    const [before, after] = ['Begin ' + 'a '.repeat(16_000) + 'end', 'Begin ' + 'b '.repeat(16_000) + 'end'];
    const parts = diffWords(before, after);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect([without(parts, 'added'), without(parts, 'removed')]).toEqual([before, after]);
  });
});
