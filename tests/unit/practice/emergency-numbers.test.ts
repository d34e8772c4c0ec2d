import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { describeEmergencyCall, getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { messagesOf } from '@/lib/shared/messages/site-messages';

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

describe('lines that take texts alone', () => {
  it.each([
    ['GB', '85258', 'SHOUT'],
    ['IE', '50808', 'HELLO'],
  ])('in %s: %s, with the word %s', (code, number, word) => {
    expect(getEmergencyNumbers(code).crisis).toContainEqual(expect.objectContaining({ way: 'text', number, word }));
  });
});

describe.each(['en', 'es', 'ar'] as const)('the panel of a crisis in %s', (language) => {
  const words = messagesOf(language);
  const panel = (code: string): string =>
    renderToStaticMarkup(UrgentPanel({ urgency: 'crisis', numbers: getEmergencyNumbers(code), words }));

  it.each([
    ['US', 'tel:911', 'tel:988'],
    ['GB', 'tel:999', 'tel:116123'],
    ['GB', 'tel:999', 'sms:85258?body=SHOUT'],
    ['IE', 'tel:112', 'sms:50808?body=HELLO'],
    ['CA', 'tel:911', 'tel:988'],
    ['AU', 'tel:000', 'tel:131114'],
    ['NZ', 'tel:111', 'tel:1737'],
    ['EU', 'tel:112', 'tel:116123'],
  ])('speaks its own language and dials the numbers of %s: %s and %s', (code, emergency, crisis) => {
    const markup = panel(code);
    expect(markup).toContain(words.urgent.crisisTitle);
    expect(markup).toContain(words.urgent.crisisLines);
    expect(markup).toContain(`href="${emergency}"`);
    expect(markup).toContain(`href="${crisis}"`);
    expect(markup).not.toContain('findahelpline');
  });

  it('names no number where it knows none, but where to look for one', () => {
    const markup = panel('OTHER');
    expect(markup).toContain(words.urgent.crisisCallLocal);
    expect(markup).toContain('findahelpline.com');
    expect(markup).not.toMatch(/href="(?:tel|sms):/);
  });
});
