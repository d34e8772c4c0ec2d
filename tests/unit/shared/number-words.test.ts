import { describe, expect, it } from 'vitest';
import { say } from '@/lib/shared/messages/say';
import { messagesOf } from '@/lib/shared/messages/site-messages';
import { numberInWords } from '@/lib/shared/number-words';

describe('a number', () => {
  it.each([
    ['en-GB', 999, '999'],
    ['en-GB', 1000, '1,000'],
    ['en-US', 12_345, '12,345'],
    ['es', 1000, '1000'],
    ['es', 9999, '9999'],
    ['es', 12_345, '12\u202f345'],
    ['es-MX', 1000, '1000'],
    ['es-MX', 1_234_567, '1\u202f234\u202f567'],
    ['es', -12_345, '-12\u202f345'],
    ['ar-u-ca-gregory-nu-latn', 1000, '1,000'],
    ['ar-u-ca-gregory-nu-latn', 12_345, '12,345'],
  ])('is written in %s as its readers expect: %d', (locale, value, expected) => {
    expect(numberInWords(value, locale)).toBe(expected);
  });

  it('is written so in sentences, counted or not', () => {
    const { ask, elements } = messagesOf('es');
    expect(say(ask.messageHint, { most: 12_000 }, 'es')).toContain('Hasta 12\u202f000 caracteres.');
    expect(say(elements.riskThink, { of: 10_000, who: 'personas' }, 'es')).toBe('Piense en 10\u202f000 personas.');
    expect(say(elements.riskThink, { of: 1000, who: 'personas' }, 'es-MX')).toBe('Piense en 1000 personas.');
  });
});
