import { expect, it } from 'vitest';
import { measuredLanguages } from '@/lib/screening/measured-languages';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import { isScreened } from '@/lib/screening/screened-languages';
import { assessUrgency } from '@/lib/screening/urgency';
import { readSentences } from '@/tests/sentences/read-sentences';

/** The least share, of a hundred, below which a language shows the numbers always. */
const bar = 85;

function share(file: string, labels: readonly string[], isFlagged: (text: string) => boolean): number {
  const group = readSentences(`unseen/${file}`).filter(({ label }) => labels.includes(label));
  expect(group.length).toBeGreaterThan(50);
  return Math.round((100 * group.filter(({ text }) => isFlagged(text)).length) / group.length);
}

const isUrgent = (text: string): boolean => assessUrgency(text) !== 'none';
const isRisky = (text: string): boolean => findReplyHazards(text).length > 0;

it.each(measuredLanguages)('what staff are told of $language is what is found', (told) => {
  const { language } = told;
  expect(told).toMatchObject({
    crises: share(`urgent-${language}`, ['crisis'], isUrgent),
    emergencies: share(`urgent-${language}`, ['emergency'], isUrgent),
    calm: share(`urgent-${language}`, ['calm'], isUrgent),
    riskyReplies: share(`replies-${language}`, ['risky'], isRisky),
    harmlessReplies: share(`replies-${language}`, ['harmless'], isRisky),
  });
});

it('no language below the bar is left without its numbers', () => {
  for (const { language, crises, emergencies } of measuredLanguages)
    if (isScreened(language)) expect(Math.min(crises, emergencies), language).toBeGreaterThanOrEqual(bar);
});
