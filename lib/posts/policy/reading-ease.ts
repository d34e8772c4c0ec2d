/**
 * How hard a word is to read, counted roughly. English only.
 */

const mostKnown = 20_000;
const known = new Map<string, number>();

/** Groups of vowels, less a silent e at the end; never less than one. The words of a language are few, so answers are kept. */
export function countSyllables(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  const count = Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1);
  if (known.size >= mostKnown) known.clear();
  known.set(word, count);
  return count;
}
