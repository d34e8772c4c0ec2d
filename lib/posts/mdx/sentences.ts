/**
 * Puts doses and risks into sentences, so that the eye, the ear and the printer get the same words.
 * It must not know how they are drawn.
 */
import type { z } from 'zod';
import { en, type Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { doseSchema, riskCompareSchema } from './mdx-elements';

export type DoseWords = z.infer<typeof doseSchema>;
export type RiskNumbers = z.infer<typeof riskCompareSchema>;

/** A wording for each case that an author may leave parts out of, since a language may not let them be put together. */
export function doseSentence(dose: DoseWords, { elements }: Messages = en): string {
  const { medication, amount, route, frequency, timing = '', duration = '', who } = dose;
  const told = timing ? (duration ? 'both' : 'timed') : duration ? 'lasting' : 'neither';
  const parts = { medication, amount: route ? `${amount} ${route}` : amount, frequency, timing, duration, told };
  const usual = who === undefined ? say(elements.dose, parts) : say(elements.doseFor, { ...parts, who });
  return dose.most === undefined ? usual : `${usual} ${say(elements.doseMost, { most: dose.most })}`;
}

/** Both frames of one side: how many it happens to, and how many it does not. */
export function riskSentence(risk: RiskNumbers, side: 'without' | 'with', { elements, locale }: Messages = en): string {
  const { treatment, outcome, of } = risk;
  const count = risk[side];
  const words = side === 'with' ? elements.riskWith : elements.riskWithout;
  return say(words, { treatment, outcome, count, rest: of - count }, locale);
}

/** Who and how long, once, before both sides. */
export function riskOpening({ of, who, over }: RiskNumbers, { elements, locale }: Messages = en): string {
  return over === undefined
    ? say(elements.riskThink, { of, who }, locale)
    : say(elements.riskThinkOver, { of, who, over }, locale);
}

export function riskDifference(risk: RiskNumbers, { elements, locale }: Messages = en): string {
  const { treatment, of } = risk;
  const difference = risk.with - risk.without;
  if (difference === 0) return say(elements.riskSame, { treatment });
  const words = difference < 0 ? elements.riskFewer : elements.riskMore;
  return say(words, { amount: Math.abs(difference), of, treatment }, locale);
}
