import { describe, expect, it } from 'vitest';
import { describeEmergencyCall, getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

const known = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'EU'];

describe('the number to call in an emergency', () => {
  it.each([
    ['US', '911'],
    ['GB', '999'],
    ['IE', '112 or 999'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['EU', '112'],
    ['DE', '112'],
    [' gb ', '999'],
  ])('for %s is %s', (jurisdiction, number) => {
    expect(getEmergencyNumbers(jurisdiction).emergency?.number).toBe(number);
  });

  it.each(['', 'XX', '__proto__', 'constructor', 'toString'])(
    'is left unsaid for the unknown place "%s"',
    (jurisdiction) => {
      const numbers = getEmergencyNumbers(jurisdiction);
      expect(numbers.emergency).toBeNull();
      expect(describeEmergencyCall(numbers)).toBe('call your local emergency number');
    },
  );
});

describe('every line in the table', () => {
  const lines = known.flatMap((code) => {
    const { crisis, abuse, poison, urgentAdvice } = getEmergencyNumbers(code);
    return [...crisis, ...abuse, ...poison, ...urgentAdvice];
  });

  it.each(lines)('$name names a source and dials what it says', ({ number, tel, source }) => {
    expect(source).toMatch(/^https:\/\//);
    expect(number.replace(/\D/g, '')).toBe(tel);
  });

  it.each(known)('%s has a crisis line and a review date', (code) => {
    const numbers = getEmergencyNumbers(code);
    expect(numbers.crisis.length).toBeGreaterThan(0);
    expect(numbers.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
