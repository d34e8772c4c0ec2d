/**
 * What screening found of sentences that nothing had learnt from, by language: of a hundred. Copied from `npm run bench -- screening`
 * when rules or models change (tests/sentences/unseen). Pure.
 */
export interface LanguageFigures {
  language: 'en' | 'es' | 'ar';
  crises: number;
  emergencies: number;
  /** Calm messages that were shown numbers; half of them hold alarming words. */
  calm: number;
  /** Messages in which something that tells who wrote them was marked, of those that hold it. */
  identifiers: number;
  riskyReplies: number;
  harmlessReplies: number;
}

export const measuredOn = '2026-11-28';

export const measuredLanguages: readonly LanguageFigures[] = [
  { language: 'en', crises: 97, emergencies: 92, calm: 13, identifiers: 88, riskyReplies: 87, harmlessReplies: 4 },
  { language: 'es', crises: 85, emergencies: 90, calm: 17, identifiers: 78, riskyReplies: 86, harmlessReplies: 12 },
  { language: 'ar', crises: 88, emergencies: 87, calm: 10, identifiers: 64, riskyReplies: 84, harmlessReplies: 12 },
];
