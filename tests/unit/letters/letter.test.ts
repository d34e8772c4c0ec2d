import { describe, expect, it } from 'vitest';
import { letterSchema, longestLetter, soundOf } from '@/lib/letters/letter';
import { messagesOf } from '@/lib/shared/messages/site-messages';

const schema = letterSchema(messagesOf('en'));

describe('a letter', () => {
  it.each([
    ['My chest hurts and I cannot breathe', 'emergency'],
    ['I want to end my life', 'crisis'],
    ['Can I take my blood pressure tablets with this?', 'clinical'],
    ['¿Puedo tomar la pastilla con leche?', 'clinical'],
    ['هل آخذ الدواء مع الطعام؟', 'clinical'],
    ['I have moved to another street. Where do I send the form?', 'none'],
    ['Necesito una copia de la factura.', 'none'],
    ['أريد نسخة من الفاتورة من فضلكم', 'none'],
  ])('“%s” sounds like %s', (message, sound) => {
    expect(soundOf(message)).toBe(sound);
  });

  it('refuses nothing but silence', () => {
    expect(schema.safeParse({ topic: 'nonsense', message: 'Hello' }).data).toEqual({
      topic: 'other',
      language: null,
      message: 'Hello',
    });
    expect(schema.safeParse({ topic: 'bills', message: ' \n ' }).success).toBe(false);
    expect(schema.safeParse({ message: 'x'.repeat(100_000) }).data?.message).toHaveLength(longestLetter);
    expect(schema.safeParse({ message: '<script>alert(1)</script> 07700 900123 me@example.org' }).success).toBe(true);
  });
});
