/** Counts words and numerals on both sides of an import, without knowing how they were carried. Pure. */

export type Tally = { words: number; numerals: number };
/** `lost` are words that were there and are not any more, each as often as it is missing. */
export type Comparison = { before: Tally; after: Tally; lostWords: string[]; lostNumerals: string[] };

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const numeral = /\p{N}+(?:[.,:/]\p{N}+)*/gu;

/** Letters that look alike in print count as one, and what no reader sees is not counted. */
const plain = (text: string): string => text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').normalize('NFKC');

export function compareWords(before: string, after: string): Comparison {
  const [was, is] = [plain(before), plain(after)];
  const [wordsBefore, wordsAfter] = [was.match(word) ?? [], is.match(word) ?? []];
  const [numeralsBefore, numeralsAfter] = [was.match(numeral) ?? [], is.match(numeral) ?? []];
  return {
    before: { words: wordsBefore.length, numerals: numeralsBefore.length },
    after: { words: wordsAfter.length, numerals: numeralsAfter.length },
    lostWords: missing(wordsBefore, wordsAfter),
    lostNumerals: missing(numeralsBefore, numeralsAfter),
  };
}

function missing(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of after) left.set(one, (left.get(one) ?? 0) + 1);
  return before.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
