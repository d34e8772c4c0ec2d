/**
 * How strongly a message sounds like crisis or emergency to models that learnt from labelled sentences (docs/decisions). They stand beside
 * the rules and never alone decide that there is no danger. Pure.
 */
import { type LinearModel, readModel, type Scores, scoreStretches } from './linear-model';
import { seeUrgency } from './see-urgency';
import type { Part } from './text-pieces';
import crisisWeights from './weights/crisis.json';
import emergencyWeights from './weights/emergency.json';

export type UrgencyModels = Record<'crisis' | 'emergency', LinearModel>;

/** Log-odds; chosen on texts that the models judging them had not learnt, so that few calm questions and most cries are shown help. */
const limits = {
  crisis: { short: -0.7, long: -1, anywhere: 1.8, ring: 0.4 },
  emergency: { short: -0.9, long: -0.75, anywhere: 2.2, ring: 0.4 },
} as const;
/** Words from which a message begins to be judged as a long one, and from which it is one: a whole story dilutes what it tells. */
const longFrom = 40;
const longAt = 100;
/** Scores lie lower in Arabic, whose words have more forms than were taught: calm ones by as much as cries. */
const arabicEase = 0.35;
/** `now` asks for the full panel, `near` for a calm line; `excess` is how far the strongest score lies above what `now` asks for. */
export type Heard = { ring: 'now' | 'near' | 'nothing'; excess: number; worst: number };
export type LearnedUrgency = { crisis: Heard; emergency: Heard };

export const urgencyModels: UrgencyModels = {
  crisis: readModel(crisisWeights),
  emergency: readModel(emergencyWeights),
};

type Limits = (typeof limits)['crisis' | 'emergency'];

function heardBy(scores: Scores, { short, long, anywhere, ring }: Limits, words: number, ease: number): Heard {
  const length = Math.min(1, Math.max(0, (words - longFrom) / (longAt - longFrom)));
  const excess = Math.max(scores.worst - anywhere, scores.whole - (short + (long - short) * length)) + ease;
  return {
    ring: excess >= 0 ? 'now' : scores.worst + ease >= ring ? 'near' : 'nothing',
    excess,
    worst: scores.worst + ease,
  };
}

const silent: Heard = { ring: 'nothing', excess: -Infinity, worst: Infinity };

/**
 * `worst` of any stretch counts by itself, so what is near stays near
 * whatever calm stands around it.
 */
export function hearLearned(parts: readonly Part[], models: UrgencyModels): LearnedUrgency {
  const { seen, wordCount } = seeUrgency(parts);
  if (seen.length === 0) return { crisis: silent, emergency: silent };
  const ease = parts.some(({ script }) => script === 'arabic') ? arabicEase : 0;
  const crisis = scoreStretches(models.crisis, seen);
  const emergency = scoreStretches(models.emergency, seen);
  return {
    crisis: heardBy(crisis, limits.crisis, wordCount, ease),
    emergency: heardBy(emergency, limits.emergency, wordCount, ease),
  };
}
