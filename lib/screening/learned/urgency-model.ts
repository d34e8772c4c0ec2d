/**
 * How strongly a message sounds like crisis or emergency to models that learnt from labelled sentences (docs/decisions). They stand beside
 * the rules and never alone decide that there is no danger. Pure.
 */
import { type LinearModel, readModel, scoreStretches } from './linear-model';
import { seeUrgency } from './see-urgency';
import { knownWords } from './seen';
import type { Part } from './text-pieces';
import { type Heard, hearScores, silent } from './urgency-limits';
import crisisWeights from './weights/crisis.json';
import emergencyWeights from './weights/emergency.json';
import { evidenceIn } from './word-evidence';

export type UrgencyModels = Record<'crisis' | 'emergency', LinearModel>;
export type LearnedUrgency = { crisis: Heard; emergency: Heard };

export const urgencyModels: UrgencyModels = {
  crisis: readModel(crisisWeights),
  emergency: readModel(emergencyWeights),
};

/**
 * `worst` of any stretch counts by itself, so what is near stays near
 * whatever calm stands around it.
 */
export function hearLearned(parts: readonly Part[], models: UrgencyModels): LearnedUrgency {
  const know = knownWords();
  const { seen, wordCount } = seeUrgency(parts, know);
  if (seen.length === 0) return { crisis: silent, emergency: silent };
  const hasArabic = parts.some(({ script }) => script === 'arabic');
  const evidence = evidenceIn(parts, know);
  const hear = (danger: keyof UrgencyModels): Heard =>
    hearScores(danger, scoreStretches(models[danger], seen), wordCount, hasArabic, evidence(models[danger]));
  return { crisis: hear('crisis'), emergency: hear('emergency') };
}
