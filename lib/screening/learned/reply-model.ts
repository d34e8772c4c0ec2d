/**
 * Which sentences of a doctor's reply tell something of the person answered, by a model that learnt from labelled replies (docs/decisions).
 * It stands beside the rules. Pure.
 */
import { type LinearModel, readModel, scoreStretches } from './linear-model';
import { seeReply } from './see-reply';
import replyWeights from './weights/replies.json';

export const replyModel: LinearModel = readModel(replyWeights);

/** Log-odds; chosen on replies that the model judging them had not learnt. */
const tells = 0.15;
/** Below this, what rules of wording found in a sentence says nothing of anybody. */
const surelyTeaches = -0.5;

/** `teaching` are sentences that surely tell nothing of anybody. Offsets end exclusive, of a text that was read (read-text.ts). */
export type LearnedReply = Record<'telling' | 'teaching', { start: number; end: number }[]>;

export function readReply(read: string, model: LinearModel = replyModel): LearnedReply {
  const learned: LearnedReply = { telling: [], teaching: [] };
  for (const { start, end, seen } of seeReply(read)) {
    const { worst } = scoreStretches(model, [seen]);
    if (worst >= tells) learned.telling.push({ start, end });
    else if (worst < surelyTeaches) learned.teaching.push({ start, end });
  }
  return learned;
}
