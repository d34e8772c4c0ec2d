/** Small operations on text that mean the same on both sides of the wire. */

/**
 * What is stored of a typed text: Unicode NFC, line ends as \n, no control characters or bidirectional overrides
 * (they can make a text read differently from what was approved), outer blank lines gone. Words are never changed.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** Characters as a person counts them (an emoji is one), since a limit is told to people. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) length += 1;
  return length;
}

/** Whether there is anything to read: a letter, a digit or a picture that people can see. Signs alone, and what Unicode shows as nothing, are not. */
export function hasWords(text: string): boolean {
  return /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{So}]/u.test(text);
}
