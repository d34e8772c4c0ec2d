import { describe, expect, it } from 'vitest';
import { decidedWords } from '@/components/desk/desk-words';
import { addNews, type LiveNews, loadNew, nothingNew } from '@/lib/comments/presence/live-news';

const news = (parts: Partial<LiveNews>): LiveNews => ({
  at: 1,
  arrived: [],
  decided: [],
  given: [],
  open: null,
  count: null,
  ...parts,
});
const declined = (id: string, seq: number): LiveNews['decided'][number] => ({
  seq,
  id,
  at: 1,
  action: 'decline',
  by: 'Jo Winter',
  own: false,
});

describe('news of the desk', () => {
  it('counts what is not on the page, each once, however often it is heard', () => {
    const once = addNews(nothingNew, news({ arrived: ['a', 'b', 'shown'] }), ['shown'], 5);
    expect([...addNews(once, news({ arrived: ['b', 'c'] }), ['shown'], 6).arrived]).toEqual(['a', 'b', 'c']);
  });

  it('does not count what was loaded already, be it on a later page', () => {
    const loaded = loadNew(addNews(nothingNew, news({ arrived: ['a'] }), [], 5));
    expect(loaded.arrived.size).toBe(0);
    expect(addNews(loaded, news({ arrived: ['a'] }), [], 6).arrived.size).toBe(0);
  });

  it('names what a colleague gave to the viewer, each message once, however often it is heard', () => {
    const given = (seq: number, id: string) => ({ seq, id, by: 'Jo Winter' });
    const once = addNews(nothingNew, news({ given: [given(3, 'a'), given(4, 'b')] }), [], 5);
    const again = addNews(once, news({ given: [given(4, 'b'), given(6, 'a')] }), [], 6);
    expect(again.given.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('no longer counts what somebody decided about, and counts it again when it came back', () => {
    const arrived = addNews(nothingNew, news({ arrived: ['a', 'b'] }), [], 5);
    const decided = addNews(arrived, news({ decided: [declined('a', 7)] }), [], 6);
    expect([...decided.arrived]).toEqual(['b']);
    const undone = news({ arrived: ['a'], decided: [{ ...declined('a', 8), action: 'undo' }] });
    expect([...addNews(decided, undone, [], 7).arrived]).toEqual(['b', 'a']);
  });

  it('keeps the last decision, and when it was first heard of', () => {
    const first = addNews(nothingNew, news({ decided: [declined('a', 7)] }), ['a'], 5);
    expect(addNews(first, news({ decided: [declined('a', 7)] }), ['a'], 99).decided.get('a')?.heardAt).toBe(5);
    const later = addNews(first, news({ decided: [{ ...declined('a', 9), action: 'undo' }] }), ['a'], 99);
    expect(later.decided.get('a')).toMatchObject({ action: 'undo', heardAt: 99 });
  });

  it('keeps the count and what is open until something else is said', () => {
    const open = [{ id: 'a', by: 'Jo Winter', since: '10:42' }];
    const told = addNews(nothingNew, news({ count: 4, open }), [], 5);
    expect(addNews(told, news({}), [], 6)).toMatchObject({ count: 4, open });
    expect(addNews(told, news({ open: [], count: 0 }), [], 6)).toMatchObject({ count: 0, open: [] });
  });

  it('is said in words, and what is none of the viewer’s business in no more than it needs', () => {
    expect(decidedWords('decline', 'Jo Winter')).toBe('Declined by Jo Winter');
    expect(decidedWords('return', 'Jo Winter')).toBe('Returned to its writer by Jo Winter');
    expect(decidedWords(null, 'Jo Winter')).toBe('No longer in your list');
  });
});
