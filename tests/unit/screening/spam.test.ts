import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { explainSpam, scoreSpam } from '../../../lib/screening/spam';
import { spam, welcome } from './spam-cases';

describe('scoreSpam', () => {
  it.each(spam)('puts "%s" at the end of the queue', (text) => {
    expect(scoreSpam(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each(welcome)('leaves "%s" in the queue', (text) => {
    expect(scoreSpam(text)).toBeLessThan(0.5);
  });

  it('is a share between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const score = scoreSpam(text);
        return score >= 0 && score <= 1;
      }),
    );
    expect(scoreSpam('')).toBe(0);
  });
});

describe('what spoke for spam', () => {
  it.each(spam)('is said in words for “%s”', (text) => {
    expect(explainSpam(text).length).toBeGreaterThan(0);
  });

  it('begins with the strongest', () => {
    const [first, ...others] = explainSpam('SUBSCRIBE TO MY CHANNEL PLEASE AND MAKE MONEY www.shop.example');
    expect(first).toBe('asks readers to subscribe');
    expect(others).toEqual(expect.arrayContaining(['is written in capitals', 'holds a link and says little else']));
  });

  it('is nothing for an ordinary question', () => {
    expect(explainSpam('How long should I wait between the two doses?')).toEqual([]);
  });
});
