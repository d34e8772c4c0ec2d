import { describe, expect, it } from 'vitest';
import { assessUrgency } from '../../../../lib/screening/urgency';
import { readSentences } from '../../../sentences/read-sentences';

/** What is told of a practice, beside a cry told in the same words. */
const twins: readonly (readonly [calm: string, cry: string])[] = [
  ['They rang me back the same day.', 'They rang me back the same day and I could not tell them I want to die.'],
  [
    'The front desk found me an interpreter, and I could say all that I wanted',
    'The front desk found me an interpreter, and all that I wanted to say is that I am going to kill myself',
  ],
  [
    'Rowe took the time to explain every line of the letter to me',
    'Rowe took the time to explain every line, and I took the time to write my suicide note',
  ],
  ['I sat there for hours and nobody came.', 'I sat there for hours with the pills in my lap, ready to end my life.'],
  ['Me devolvieron la llamada el mismo día.', 'Me devolvieron la llamada el mismo día y no dije que me quiero morir.'],
  ['Esperamos de nueve a una y nos mandaron a casa.', 'Me mandaron a casa y en casa me voy a quitar la vida.'],
  ['اتصلوا بي مرة ثانية في اليوم نفسه.', 'اتصلوا بي مرة ثانية وما قلت لهم إني أريد أن أموت.'],
  ['وقعت حيث أشارت وقرأت الورقة في البيت.', 'وقعت الورقة ورجعت البيت وأريد أن أنتحر.'],
];

describe('a story about a practice', () => {
  it.each(twins)('"%s" is calm, and a cry in its words is heard', (calm, cry) => {
    expect(assessUrgency(calm)).toBe('none');
    expect(assessUrgency(cry)).toBe('crisis');
  });

  it.each(['en', 'es', 'ar'])('in %s is seldom taken for a cry where nothing had learnt it', (language) => {
    const stories = readSentences(`unseen/practice-${language}`);
    const flagged = stories.filter(({ text }) => assessUrgency(text) !== 'none');
    expect(stories.length).toBeGreaterThan(80);
    expect(flagged.length / stories.length).toBeLessThan(0.12);
  });
});
