/**
 * Puts doses and risks into sentences, so that the eye, the ear and the printer get the same words.
 * It must not know how they are drawn.
 */
import type { z } from 'zod';
import { fillWords } from '@/lib/shared/fill-words';
import { en, type Messages } from '@/lib/shared/messages/en';
import type { doseSchema, riskCompareSchema } from './mdx-elements';

export type DoseWords = z.infer<typeof doseSchema>;
export type RiskNumbers = z.infer<typeof riskCompareSchema>;

export function doseSentence(dose: DoseWords, { elements }: Messages = en): string {
  const how = [dose.amount + (dose.route === undefined ? '' : ` ${dose.route}`), dose.frequency];
  if (dose.timing !== undefined) how.push(dose.timing);
  if (dose.duration !== undefined) how.push(fillWords(elements.doseDuration, { duration: dose.duration }));
  const parts = { medication: dose.medication, how: how.join(elements.doseJoin) };
  const usual =
    dose.who === undefined ? fillWords(elements.dose, parts) : fillWords(elements.doseFor, { ...parts, who: dose.who });
  return dose.most === undefined ? usual : `${usual} ${fillWords(elements.doseMost, { most: dose.most })}`;
}

/** Both frames of one side: how many it happens to, and how many it does not. */
export function riskSentence(risk: RiskNumbers, side: 'without' | 'with', { elements }: Messages = en): string {
  const { treatment, outcome, of } = risk;
  const count = risk[side];
  const words = side === 'with' ? elements.riskWith : elements.riskWithout;
  return fillWords(words, { treatment, outcome, count, rest: of - count });
}

/** Who and how long, once, before both sides. */
export function riskOpening({ of, who, over }: RiskNumbers, { elements }: Messages = en): string {
  return over === undefined
    ? fillWords(elements.riskThink, { of, who })
    : fillWords(elements.riskThinkOver, { of, who, over });
}

export function riskDifference(risk: RiskNumbers, { elements }: Messages = en): string {
  const { treatment, of } = risk;
  const difference = risk.with - risk.without;
  if (difference === 0) return fillWords(elements.riskSame, { treatment });
  const words = difference < 0 ? elements.riskFewer : elements.riskMore;
  return fillWords(words, { amount: Math.abs(difference), of, treatment });
}
