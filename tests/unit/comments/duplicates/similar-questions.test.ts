import { describe, expect, it } from 'vitest';
import { rankSimilar } from '@/lib/comments/duplicates/similar-questions';

const questions = [
  { alias: 'Quiet Heron', text: 'How long does the rash usually last?' },
  { alias: 'Red Kite', text: 'Can I take the tablets with grapefruit?' },
  { alias: 'Élan Otter', text: 'Is the rash catching, and for how long?' },
];
const ranked = (own: string, asked = ''): string[] => rankSimilar(questions, own, asked).map(({ alias }) => alias);

describe('questions that may ask the same', () => {
  it('come with those that share the most words first, and else as they came', () => {
    expect(ranked('For how long is a rash like this catching?')).toEqual(['Élan Otter', 'Quiet Heron', 'Red Kite']);
    expect(ranked('')).toEqual(['Quiet Heron', 'Red Kite', 'Élan Otter']);
  });

  it('are found by the beginnings of words, in the text or the alias, whatever their case and marks', () => {
    expect(ranked('', 'RASH')).toEqual(['Quiet Heron', 'Élan Otter']);
    expect(ranked('', 'grapef tablet')).toEqual(['Red Kite']);
    expect(ranked('', 'elan')).toEqual(['Élan Otter']);
    expect(ranked('', 'rash grapefruit')).toEqual([]);
  });
});
