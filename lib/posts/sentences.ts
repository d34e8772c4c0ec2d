/**
 * Puts doses and risks into sentences, so that the eye, the ear and the printer get the same words.
 * It must not know how they are drawn.
 */
import type { z } from 'zod';
import type { doseSchema, riskCompareSchema } from './mdx-elements';

export type DoseWords = z.infer<typeof doseSchema>;
export type RiskNumbers = z.infer<typeof riskCompareSchema>;

export function doseSentence(dose: DoseWords): string {
  const whom = dose.who === undefined ? '' : ` for ${dose.who}`;
  const how = [dose.amount + (dose.route === undefined ? '' : ` ${dose.route}`), dose.frequency];
  if (dose.timing !== undefined) how.push(dose.timing);
  if (dose.duration !== undefined) how.push(`for ${dose.duration}`);
  const limit = dose.most === undefined ? '' : ` Do not take more than ${dose.most}.`;
  return `The usual dose of ${dose.medication}${whom} is ${how.join(', ')}.${limit}`;
}

/** Both frames of one side: how many it happens to, and how many it does not. */
export function riskSentence(risk: RiskNumbers, side: 'without' | 'with'): string {
  const count = risk[side];
  const rest = risk.of - count;
  return `${side === 'with' ? 'With' : 'Without'} ${risk.treatment}, ${count} ${risk.outcome} and ${rest} do not.`;
}

/** Who and how long, once, before both sides. */
export function riskOpening(risk: RiskNumbers): string {
  const time = risk.over === undefined ? '' : `, over ${risk.over}`;
  return `Think of ${risk.of} ${risk.who}${time}.`;
}

export function riskDifference(risk: RiskNumbers): string {
  const difference = risk.with - risk.without;
  if (difference === 0) return `The number is the same with and without ${risk.treatment}.`;
  const amount = Math.abs(difference);
  return `That is ${amount} ${difference < 0 ? 'fewer' : 'more'} out of ${risk.of} with ${risk.treatment}.`;
}
