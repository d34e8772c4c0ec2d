import { describe, expect, it } from 'vitest';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { readSentences } from '@/tests/sentences/read-sentences';

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
  it.each([
    ['I examined you in March.', 'I have not examined you and cannot say.'],
    ['Your biopsy came back clear.', 'If your biopsy comes back clear, you will hear by letter.'],
    ['Your file says you had the vaccine.', 'You may ask for a copy of your file.'],
    ['Le operamos la rodilla en mayo.', 'A muchas personas les operan la rodilla en mayo.'],
    ['Su biopsia salió limpia.', 'Si su biopsia sale limpia, le avisará su médico.'],
    ['فحصتك في مارس.', 'لم أفحصك ولا أستطيع أن أقول.'],
    ['خزعتك طلعت سليمة.', 'إذا طلعت خزعتك سليمة فسيخبرك طبيبك.'],
  ])('is what "%s" tells and "%s" does not', (telling, teaching) => {
    expect(findReplyHazards(telling)).not.toEqual([]);
    expect(findReplyHazards(teaching)).toEqual([]);
  });
});
