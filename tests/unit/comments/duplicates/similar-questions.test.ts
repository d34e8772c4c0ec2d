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

  it('do not come first for being long, nor for words that every question has', () => {
    const long = `What does the leaflet say, and what does the pharmacist say, ${'and what else does anybody say '.repeat(5)}?`;
    const short = { alias: 'Short', text: 'What does warfarin do?' };
    const crowd = ['milk', 'sleep', 'sport'].map((word) => ({ alias: word, text: `What does the ${word} do?` }));
    const all = [{ alias: 'Long', text: long }, ...crowd, short];
    expect(rankSimilar(all, 'What does the warfarin do to the blood?', '')[0]).toBe(short);
  });

  it('are alike in a script without spaces, too', () => {
    const chinese = [
      { alias: 'A', text: '睡眠不足会头痛吗？' },
      { alias: 'B', text: '华法林可以和牛奶一起吃吗？' },
    ];
    expect(rankSimilar(chinese, '吃华法林的时候能喝牛奶吗？', '').map(({ alias }) => alias)).toEqual(['B', 'A']);
  });

  it('are found by the beginnings of words, in the text or the alias, whatever their case and marks', () => {
    expect(ranked('', 'RASH')).toEqual(['Quiet Heron', 'Élan Otter']);
    expect(ranked('', 'grapef tablet')).toEqual(['Red Kite']);
    expect(ranked('', 'elan')).toEqual(['Élan Otter']);
    expect(ranked('', 'rash grapefruit')).toEqual([]);
  });
});
