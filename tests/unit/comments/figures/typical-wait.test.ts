import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typicalWait, type Waited } from '@/lib/comments/figures/typical-wait';
import { waitingWords } from '@/lib/comments/figures/waiting-words';
import { messagesIn } from '@/lib/platform/site-language';
import { after, noon } from '@/tests/support/moments';

const hour = 3600;
const over = (hours: number): Waited => ({ from: after(-hours * hour), to: noon });
const open = (hours: number): Waited => ({ from: after(-hours * hour), to: null });
const many = (count: number, wait: Waited): Waited[] => Array.from({ length: count }, () => wait);

describe('the usual wait', () => {
  it.each([
    ['of too few', many(4, over(1)), null],
    ['when all were read', [1, 2, 3, 40, 90].map(over), { kind: 'within', hours: 3 }],
    [
      'when as many wait for days as were read quickly',
      [...many(5, over(1)), ...many(6, open(240))],
      { kind: 'longer', hours: 240 },
    ],
    ['when fewer wait for days', [...many(7, over(1)), ...many(6, open(240))], { kind: 'within', hours: 1 }],
    ['when many have come just now', [...many(5, over(2)), ...many(20, open(0.1))], { kind: 'within', hours: 2 }],
    ['when nobody has read anything for a day', many(5, open(24)), { kind: 'longer', hours: 24 }],
    ['when everything has come just now', many(9, open(0.5)), null],
  ])('%s', (_name, waits, usual) => {
    expect(typicalWait(waits, noon)).toEqual(usual);
  });

  it('is true of whatever was counted', () => {
    const wait = fc.record({ hours: fc.integer({ min: 0, max: 400 }), ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait, { maxLength: 60 }), (list) => {
        const usual = typicalWait(
          list.map(({ hours, ended }) => (ended ? over(hours) : open(hours))),
          noon,
        );
        if (usual === null) return;
        const read = list.filter(({ hours, ended }) => ended && hours <= usual.hours).length;
        const notRead = list.filter(({ hours, ended }) => (ended ? hours > usual.hours : hours >= usual.hours)).length;
        if (usual.kind === 'within') expect(read).toBeGreaterThanOrEqual(notRead);
        else expect(list.filter(({ hours }) => hours >= usual.hours).length * 2).toBeGreaterThanOrEqual(list.length);
      }),
    );
  });
});

describe.each(['en', 'es', 'ar'])('the sentence about waiting in %s', (language) => {
  const words = messagesIn(language);
  const say = (kind: 'within' | 'longer', hours: number): string =>
    waitingWords('read', { read: { kind, hours }, answer: null }, words);

  it('rounds so that it stays true, and says nothing that was not counted', () => {
    expect(say('within', 1.2)).not.toBe(say('within', 1));
    expect(say('longer', 1.9)).toBe(say('longer', 1));
    expect(say('within', 49)).toBe(say('within', 72));
    expect(say('longer', 71)).toBe(say('longer', 49));
    const unknown = waitingWords('read', { read: null, answer: null }, words);
    expect(unknown).not.toMatch(/\{|\d/);
    for (const what of ['read', 'answer'] as const)
      expect(waitingWords(what, { read: null, answer: null }, words)).toBe(words.waiting[what].unknown);
  });

  it('is the only one in the catalogue', () => {
    const { waiting: _, ...others } = words;
    expect(JSON.stringify(others)).not.toMatch(/few days|unos días|algunos días|بضعة أيام/);
  });
});
