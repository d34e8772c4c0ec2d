import { describe, expect, it } from 'vitest';
import fc from '@/tests/support/properties';
import { assessUrgency } from '../../../../lib/screening/urgency';
import { calmMessages, crisisMessages, emergencyMessages } from './urgent-messages';

describe('assessUrgency', () => {
  it.each(crisisMessages)('hears a crisis in "%s"', (text) => {
    expect(assessUrgency(text)).toBe('crisis');
  });

  it.each(emergencyMessages)('hears an emergency in "%s"', (text) => {
    expect(assessUrgency(text)).toBe('emergency');
  });

  it.each(calmMessages)('stays calm at "%s"', (text) => {
    expect(assessUrgency(text)).toBe('none');
  });

  it('puts crisis before emergency', () => {
    expect(assessUrgency('I took all my pills to die and now I am vomiting blood')).toBe('crisis');
  });

  it('hears the same in capitals, without apostrophes and behind a calm beginning', () => {
    expect(assessUrgency('I WANT TO DIE')).toBe('crisis');
    expect(assessUrgency('i cant breathe')).toBe('emergency');
    expect(
      assessUrgency('Thank you for the article on sleep. It helped. By the way, I don’t want to live any more.'),
    ).toBe('crisis');
  });

  it('hears the plainest words in other languages', () => {
    expect(assessUrgency('quiero morir')).toBe('crisis');
    expect(assessUrgency('dolor en el pecho desde hace una hora')).toBe('emergency');
  });

  it('never throws and never reads past its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        ['none', 'emergency', 'crisis'].includes(assessUrgency(text)),
      ),
    );
  });
});
