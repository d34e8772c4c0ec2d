/** Texts in folds: what stands near each other in a file stays on one side, so that no text is judged by a model that learnt its neighbour. */
import { seededRandom } from '@/tests/support/seeded-random';

export const foldCount = 5;

/** The fold of each text, by its block. */
export function foldsOf(blocks: readonly string[]): number[] {
  const random = seededRandom(20_261_128);
  const folds = new Map<string, number>();
  for (const block of blocks) if (!folds.has(block)) folds.set(block, Math.floor(random() * foldCount));
  return blocks.map((block) => folds.get(block) ?? 0);
}

/** For each text what `judge` says of it by a model made from the other folds. */
export function crossValidated<Text, Model, Verdict>(
  texts: readonly Text[],
  blockOf: (text: Text) => string,
  train: (texts: readonly Text[]) => Model,
  judge: (model: Model, text: Text) => Verdict,
): Verdict[] {
  const folds = foldsOf(texts.map(blockOf));
  const verdicts = new Array<Verdict>(texts.length);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const model = train(texts.filter((_, at) => folds[at] !== fold));
    texts.forEach((text, at) => {
      if (folds[at] === fold) verdicts[at] = judge(model, text);
    });
  }
  return verdicts;
}
