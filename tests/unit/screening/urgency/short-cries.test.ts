import { describe, expect, it } from 'vitest';
import { assessUrgency } from '@/lib/screening/urgency';
import { shortCalm, shortCrises, shortEmergencies } from './short-cries';

describe('a cry of a few words', () => {
  it.each(shortCrises)('is heard as a crisis: %s', (text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each(shortEmergencies)('is heard as an emergency: %s', (text) => {
    expect(assessUrgency(text)).toBe('emergency');
  });

  it.each(shortCalm)('is not made of: %s', (text) => {
    expect(assessUrgency(text)).toBe('none');
  });

  it.each([
    'WANT TO DIE',
    'Want to die.',
    'want to die!!!',
    '  want   to die ',
    'Cant breathe',
    'cant breathe...',
    'CHEST PAIN NOW!!',
    '¡¡AYUDA!!',
  ])('is heard in any case and with any signs: %s', (text) => {
    expect(assessUrgency(text)).not.toBe('none');
  });
});
