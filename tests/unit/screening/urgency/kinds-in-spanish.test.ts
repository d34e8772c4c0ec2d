import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { assessUrgency } from '@/lib/screening/urgency';
import { readSentences } from '@/tests/sentences/read-sentences';

const kindsOf = (file: string): Map<string, string[]> => {
  const kinds = new Map<string, string[]>();
  for (const { label, kind, text } of readSentences(file))
    kinds.set(`${label}: ${kind}`, [...(kinds.get(`${label}: ${kind}`) ?? []), text]);
  return kinds;
};
const urgent = kindsOf('kinds-es');

// Nothing learns from these, so one that is missed may be missed for good; a kind may not.
describe('what Spanish speakers tell', () => {
  it.each([...urgent].filter(([kind]) => !kind.startsWith('calm')))(
    'is heard in at least four of five: %s',
    (_, texts) => {
      expect(texts.length).toBeGreaterThanOrEqual(6);
      const heard = texts.filter((text) => assessUrgency(text) !== 'none');
      expect(heard.length / texts.length).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each([...urgent].filter(([kind]) => kind.startsWith('calm')))('is not over-heard: %s', (_, texts) => {
    const heard = texts.filter((text) => assessUrgency(text) !== 'none');
    expect(heard.length / texts.length).toBeLessThanOrEqual(0.1);
  });
});

describe('what tells who a Spanish speaker is', () => {
  it.each([...kindsOf('kinds-identified-es')])('is marked, and nothing else: %s', (kind, texts) => {
    const right = texts.filter((marked) => {
      const held = [...marked.matchAll(/\[\[\w+:(.*?)\]\]/g)].map(([, words = '']) => words);
      const text = marked.replace(/\[\[\w+:(.*?)\]\]/g, '$1');
      const found = findIdentifiers(text);
      if (held.length === 0) return found.length === 0;
      return held.every((words) => {
        const [start, end] = [text.indexOf(words), text.indexOf(words) + words.length];
        const covered = found.map((one) => Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)));
        return covered.reduce((sum, part) => sum + part, 0) >= words.length / 2;
      });
    });
    expect(right.length / texts.length, kind).toBeGreaterThanOrEqual(0.8);
  });
});
