import { describe, expect, it } from 'vitest';
import { actionOf, keyActions, keyProblems, parseKeySettings, usualKeys } from '@/components/desk/keys/key-map';

describe('the keys of the desk', () => {
  it('are the usual ones until somebody has chosen others, and when what was kept means nothing', () => {
    for (const text of ['', 'null', '[]', '{"keys":7}', 'not json', '{"keys":{"next":""}}'])
      expect(parseKeySettings(text), text).toEqual(usualKeys);
  });

  it('are those that somebody chose', () => {
    const chosen = { on: true, keys: { ...usualKeys.keys, next: 'x', publish: 'ж' } };
    expect(parseKeySettings(JSON.stringify(chosen))).toEqual(chosen);
    expect(actionOf(chosen, 'x')).toBe('next');
    expect(actionOf(chosen, 'j')).toBeNull();
  });

  it('do nothing at all once they are off', () => {
    const off = parseKeySettings(JSON.stringify({ ...usualKeys, on: false }));
    for (const { key } of keyActions) expect(actionOf(off, key)).toBeNull();
  });

  it('are one sign each, and no two the same', () => {
    expect(keyProblems(usualKeys.keys).size).toBe(0);
    for (const key of ['', ' ', 'ab'])
      expect([...keyProblems({ ...usualKeys.keys, open: key }).keys()]).toEqual(['open']);
    expect([...keyProblems({ ...usualKeys.keys, undo: 'j' }).keys()]).toEqual(['undo']);
  });

  it('are not what was kept when that could not be told apart', () => {
    expect(parseKeySettings(JSON.stringify({ on: true, keys: { ...usualKeys.keys, undo: 'j' } }))).toEqual(usualKeys);
  });
});
