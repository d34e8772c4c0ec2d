/** What a model sees of a piece of text: places in its table of weights, of the words and of what they mean. */
import { addNamedFeatures, addWordFeatures, type WordKnower, wordKnower } from './hashed-features';

export type Seen = { words: readonly number[]; meant: readonly number[] };

/** The table of every model has two to the power of this many places. */
export const tableBits = 17;

/** For one text: whoever sees it piece by piece passes the same on. */
export const knownWords = (): WordKnower => wordKnower(tableBits);

export function seenAs(words: readonly string[], names: readonly string[], know = knownWords()): Seen {
  const seen = { words: [] as number[], meant: [] as number[] };
  addWordFeatures(words, tableBits, seen.words, know);
  addNamedFeatures(names, tableBits, seen.meant);
  return seen;
}
