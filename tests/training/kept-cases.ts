/** Cases that unit tests promise, as lessons: what was mended stays mended. Rules were made with them in sight, and no figure is taken of them. */
import { cleanReplies } from '@/tests/unit/screening/replies/clean-replies';
import { hazardousReplies } from '@/tests/unit/screening/replies/hazardous-replies';
import { knowledgePairs } from '@/tests/unit/screening/replies/knowledge-pairs';
import { harmlessInArabic, riskyInArabic } from '@/tests/unit/screening/replies/replies-in-arabic';
import { harmlessInEnglish, riskyInEnglish } from '@/tests/unit/screening/replies/replies-in-english';
import { harmlessInSpanish, riskyInSpanish } from '@/tests/unit/screening/replies/replies-in-spanish';
import * as spam from '@/tests/unit/screening/spam-cases';
import * as arabic from '@/tests/unit/screening/urgency/arabic-urgent';
import { dangerPairs } from '@/tests/unit/screening/urgency/danger-pairs';
import * as short from '@/tests/unit/screening/urgency/short-cries';
import * as spanish from '@/tests/unit/screening/urgency/spanish-urgent';
import * as english from '@/tests/unit/screening/urgency/urgent-messages';
import type { LabelledText } from './labelled-text';

/** Cases that were heard or marked once and should not have been count more: most lie close to danger. */
const weights: Readonly<Record<string, number>> = { calm: 8, harmless: 4, ham: 5 };
const usualWeight = 2;

const cases = (label: string, language: string, ...lists: (readonly string[])[]): LabelledText[] =>
  lists.flat().map((text, at) => ({
    text,
    label,
    kind: 'case',
    source: 'cases',
    language,
    block: `cases ${language} ${label} ${Math.floor(at / 10)}`,
    isTuned: true,
    weight: weights[label] ?? usualWeight,
  }));

const second = (pairs: readonly (readonly [string, string])[]): string[] => pairs.map(([, calm]) => calm);

export const urgentCases: readonly LabelledText[] = [
  ...cases('crisis', 'en', english.crisisMessages),
  ...cases('emergency', 'en', english.emergencyMessages),
  ...cases('calm', 'en', english.calmMessages),
  ...cases('crisis', 'mixed', short.shortCrises),
  ...cases('emergency', 'mixed', short.shortEmergencies),
  ...cases('calm', 'mixed', short.shortCalm),
  ...cases('calm', 'mixed', second(dangerPairs)),
  ...cases('crisis', 'es', spanish.spanishCrisis),
  ...cases('emergency', 'es', spanish.spanishEmergency),
  ...cases('calm', 'es', spanish.spanishCalm),
  ...cases('crisis', 'ar', arabic.arabicCrisis, arabic.arabicCrisisUnseen, arabic.arabicCrisisLater),
  ...cases('emergency', 'ar', arabic.arabicEmergency, arabic.arabicEmergencyUnseen, arabic.arabicEmergencyLater),
  ...cases('calm', 'ar', arabic.arabicCalm, arabic.arabicCalmUnseen, arabic.arabicCalmLater),
];

/** What tells of a person's own record; promises, doses and names are for rules alone. */
const told = ['confirms-patient', 'chart-fact'];

export const replyCases: readonly LabelledText[] = [
  ...cases('risky', 'en', riskyInEnglish, ...told.map((kind) => hazardousReplies[kind] ?? [])),
  ...cases('harmless', 'en', harmlessInEnglish, cleanReplies),
  ...cases('harmless', 'mixed', second(knowledgePairs)),
  ...cases('risky', 'es', riskyInSpanish),
  ...cases('harmless', 'es', harmlessInSpanish),
  ...cases('risky', 'ar', riskyInArabic),
  ...cases('harmless', 'ar', harmlessInArabic),
];

export const spamCases: readonly LabelledText[] = [
  ...cases('spam', 'en', spam.spam),
  ...cases('ham', 'en', spam.welcome),
];
