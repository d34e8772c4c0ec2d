/** Lists as one says them. It must not know what is listed. */

/** "Ann, Ben and Cy". */
export function joinWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(words);
}
