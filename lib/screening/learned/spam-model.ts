/** How much a message reads like spam, by a model that learnt from comments and from what patients write (docs/decisions). Pure. */
import { type LinearModel, readModel, scoreStretches } from './linear-model';
import type { Seen } from './seen';
import spamWeights from './weights/spam.json';

export const spamModel: LinearModel = readModel(spamWeights);

/** Log-odds from which it counts as spam; chosen so that hardly a patient's message does. */
const limit = -0.7;

/** From 0 to 1, half at the limit. */
export function spamChance(seen: Seen, model: LinearModel = spamModel): number {
  return 1 / (1 + Math.exp(limit - scoreStretches(model, [seen]).worst));
}
