/**
 * How hard a word is to read, counted roughly. English only.
 */

/** Groups of vowels, less a silent e at the end; never less than one. */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
