import { describe, expect, it } from 'vitest';
import { explainUrgency } from '@/lib/screening/learned/explain-urgency';
import { assessUrgency } from '@/lib/screening/urgency';
import fc from '@/tests/support/properties';
import { arabicEmergency } from './urgency/arabic-urgent';
import { spanishCrisis } from './urgency/spanish-urgent';
import { crisisMessages, emergencyMessages } from './urgency/urgent-messages';

const phrasesOf = (message: string, danger: 'crisis' | 'emergency'): string[] =>
  explainUrgency(message, danger).map(({ start, end }) => message.slice(start, end));

describe('what weighed most where a message sounds urgent', () => {
  it.each([
    ['crisis', 'The dog is well, thanks. I want to hang myself with the rope. We had soup yesterday.', /rope|hang/],
    ['crisis', 'Gracias por el artículo. Solo QUIERO MORIRME de una vez. Mañana hay mercado.', /MORIRME/],
    ['emergency', 'سؤالي عن الحمية أيضا. أنا حامل وأنزف بغزارة مع كتل. شكرا لكم.', /أنزف/],
    ['emergency', 'My lips are swelling up and I can’t breathe. What is a good diet?', /breathe|swelling/],
  ] as const)('is told in the words of its writer: %s in “%s”', (danger, message, words) => {
    expect(assessUrgency(message)).toBe(danger);
    expect(phrasesOf(message, danger).join(' / ')).toMatch(words);
  });

  it('is never what stands calm around it', () => {
    const phrases = phrasesOf('Thank you for the recipe. I want to kill myself tonight. We liked the soup.', 'crisis');
    expect(phrases[0]).not.toMatch(/recipe|soup/);
  });

  it('is found in nearly every message that is heard', () => {
    const heard = [...crisisMessages, ...spanishCrisis].map((text) => ['crisis', text] as const);
    const emergencies = [...emergencyMessages, ...arabicEmergency].map((text) => ['emergency', text] as const);
    const all = [...heard, ...emergencies];
    const silent = all.filter(([danger, text]) => explainUrgency(text, danger).length === 0);
    expect(silent.length).toBeLessThan(all.length / 20);
  });

  it('is at most three stretches of any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 40 })), (text) => {
        const spans = explainUrgency(text, 'crisis');
        expect(spans.length).toBeLessThanOrEqual(3);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('of no words is nothing', () => {
    for (const text of ['', '   ', '!!!', '😀']) expect(explainUrgency(text, 'emergency')).toEqual([]);
  });
});
