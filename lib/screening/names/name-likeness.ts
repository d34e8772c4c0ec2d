/**
 * How much a word's letters are like those of a name rather than of an English, Spanish or medical word, misspelt ones too.
 * A linear model over groups of two to four letters; its weights are made by tests/training/train-name-likeness.ts. It must not know lists.
 */
import { nameWeights } from './name-weights';

export const likenessBuckets = 4_096;

let weights: Int8Array | undefined;

/** The places in the table of weights that a word's letter groups fall on. Takes lower case without accents. */
export function letterGroups(word: string): number[] {
  const marked = `^${word}$`;
  const places: number[] = [];
  for (let length = 2; length <= 4; length += 1)
    for (let at = 0; at + length <= marked.length; at += 1) {
      let hash = 2_166_136_261;
      for (let unit = at; unit < at + length; unit += 1) hash = Math.imul(hash ^ marked.charCodeAt(unit), 16_777_619);
      hash ^= hash >>> 15;
      places.push((hash >>> 0) % likenessBuckets);
    }
  return places;
}

/** Above 0 more like a name, below 0 more like a word; a logarithm of odds, seldom beyond 6. Takes lower case without accents. */
export function nameLikeness(word: string): number {
  weights ??= Int8Array.from(atob(nameWeights.table), (char) => char.charCodeAt(0));
  const groups = letterGroups(word.slice(0, 24));
  let sum = 0;
  for (const place of groups) sum += weights[place] ?? 0;
  return nameWeights.bias + (sum * nameWeights.step) / Math.sqrt(groups.length);
}
