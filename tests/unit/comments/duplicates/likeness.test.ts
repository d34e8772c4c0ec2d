import { describe, expect, it } from 'vitest';
import { likeness } from '@/lib/comments/duplicates/likeness';

const enough = 0.5;

describe('two questions', () => {
  it.each([
    ['How long does the rash usually last?', 'How long will this rash usually last, please?'],
    ['Can I drink grapefruit juice with my tablets?', 'Is it fine to drink grapefruit juice with tablets?'],
    ['¿Puedo tomar zumo de pomelo con las pastillas?', '¿Se puede tomar zumo de pomelo con pastillas?'],
    ['هل يمكنني شرب عصير الجريب فروت مع الحبوب؟', 'هل يمكن شرب عصير الجريب فروت مع هذه الحبوب؟'],
    ['吃华法林的时候能喝牛奶吗？', '吃华法林时能喝牛奶吗？'],
  ])('ask the same: %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(enough);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });

  it.each([
    ['How long should I wait before the next dose?', 'How long should the bandage stay on?'],
    ['What does the leaflet mean by drowsy?', 'What does the pharmacist mean by generic?'],
    ['Rash?', 'Rash?'],
    ['', 'How long does the rash usually last?'],
    ['¿Cuánto tiempo debo esperar antes de conducir?', '¿Cuánto tiempo debo dejar la venda puesta?'],
  ])('do not: %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(enough);
  });
});
