import { describe, expect, it } from 'vitest';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { assessUrgency } from '@/lib/screening/urgency';
import { readSentences } from '@/tests/sentences/read-sentences';
import { knowledgePairs } from './replies/knowledge-pairs';
import { dangerPairs } from './urgency/danger-pairs';

const share = (texts: readonly string[], says: (text: string) => boolean): number =>
  texts.filter(says).length / texts.length;

describe.each(['en', 'es', 'ar'])('replies in %s that were written before the rules were read', (language) => {
  const sentences = readSentences(`replies-${language}`);
  const of = (label: string, isHeldOut: boolean) =>
    sentences.filter((one) => one.label === label && one.isHeldOut === isHeldOut).map(({ text }) => text);
  const isMarked = (text: string) => findReplyHazards(text).length > 0;

  it('are a hundred of each sort, half of them held out', () => {
    for (const label of ['risky', 'harmless'])
      for (const isHeldOut of [false, true]) expect(of(label, isHeldOut).length).toBeGreaterThanOrEqual(48);
  });

  it.each([false, true])('are marked where they say something of this person (held out: %s)', (isHeldOut) => {
    expect(share(of('risky', isHeldOut), isMarked)).toBeGreaterThanOrEqual(0.85);
    expect(share(of('harmless', isHeldOut), isMarked)).toBeLessThanOrEqual(0.08);
  });
});

describe('knowledge of a person', () => {
  it.each(knowledgePairs)('is what "%s" tells and "%s" does not', (telling, teaching) => {
    expect(findReplyHazards(telling)).not.toEqual([]);
    expect(findReplyHazards(teaching)).toEqual([]);
  });
});

describe.each(['en', 'es', 'ar'])('messages in %s that were written before the rules were read', (language) => {
  const sentences = readSentences(`urgent-${language}`);
  const of = (label: string, isHeldOut: boolean) =>
    sentences.filter((one) => one.label === label && one.isHeldOut === isHeldOut).map(({ text }) => text);
  const isHeard = (text: string) => assessUrgency(text) !== 'none';

  it.each([false, true])(
    'are heard where there is danger and let be where there is none (held out: %s)',
    (isHeldOut) => {
      expect(share(of('crisis', isHeldOut), isHeard)).toBeGreaterThanOrEqual(0.85);
      expect(share(of('emergency', isHeldOut), isHeard)).toBeGreaterThanOrEqual(0.85);
      expect(share(of('calm', isHeldOut), isHeard)).toBeLessThanOrEqual(0.06);
    },
  );
});

describe('danger', () => {
  it.each(dangerPairs)('is heard in "%s" and not in "%s"', (danger, calm) => {
    expect(assessUrgency(danger)).not.toBe('none');
    expect(assessUrgency(calm)).toBe('none');
  });

  it('is as great with calm sentences around it, and in capitals', () => {
    for (const text of [
      'I want to die.',
      'My dad is grey and sweaty and says his chest is tight.',
      'Se me cierra la garganta.',
    ]) {
      const heard = assessUrgency(text);
      expect(heard).not.toBe('none');
      expect(assessUrgency(`Thank you for the page on sleep. ${text} The weather is fine here.`)).toBe(heard);
      expect(assessUrgency(text.toUpperCase())).toBe(heard);
    }
  });

  it('is heard in a wall of words repeated', () => {
    expect(assessUrgency(`${'Ok. '.repeat(2_000)}I want to die.`)).toBe('crisis');
  });
});
