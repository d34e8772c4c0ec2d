/** Small operations on text that mean the same on both sides of the wire. */

/** Code units that one character may take on average: as many as in a family of four with the longest of marks, and more than in any script. */
const unitsPerCharacter = 16;

/** The most code units that a text of so many characters may have. Beyond, nobody counts. */
export function mostUnits(characters: number): number {
  return characters * unitsPerCharacter;
}

/** Lines end here, whatever program made them: vertical tab, form feed, next line, the two of Unicode, and the three large separators of ASCII. */
const lineEnds = /\r\n?|[\u000B\u000C\u001C-\u001E\u0085\u2028\u2029]/g;
/** Seen by nobody, and able to make a text read differently from what was approved. */
const unseen = '[\\u0000-\\u0008\\u000E-\\u001B\\u007F-\\u0084\\u0086-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]';
const betweenNumbers = new RegExp(`(?<=\\p{N})${unseen}+(?=\\p{N})`, 'gu');
const anywhere = new RegExp(unseen, 'g');
/** More of them on one letter than any writing has; putting them in order takes a time that grows with the square of their number. */
const manyMarks = /(?:(?!\u034F)\p{M}){30}(?=(?!\u034F)\p{M})/gu;

/**
 * What is stored of a typed text: Unicode NFC, line ends as \n, no control characters or bidirectional overrides, outer blank lines
 * gone. Words are never changed: what separates stays or becomes something else that separates, and no two numbers become one.
 * Linear in the length of the text (Stream-Safe Text Format, Unicode Standard Annex 15).
 */
export function tidyText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\u001F', ' ')
    .replace(betweenNumbers, ' ')
    .replace(anywhere, '')
    .replace(manyMarks, '$&\u034F')
    .normalize('NFC')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const sliceUnits = 256;

/**
 * Characters as a person counts them (an emoji is one), since a limit is told to people. In slices: a segmenter's time grows with the
 * square of what it is given. A character longer than a slice counts once for each that it fills.
 */
export function lengthOf(text: string): number {
  return countUpTo(text, Infinity);
}

function countUpTo(text: string, enough: number): number {
  let length = 0;
  for (let start = 0; start < text.length && length < enough;) {
    // Half of a pair at its end could belong to what stands before it.
    const slice = text.slice(start, start + sliceUnits).replace(/(?<=.)[\uD800-\uDBFF]$/s, '');
    let last = 0;
    let count = 0;
    for (const { index } of segmenter.segment(slice)) {
      last = index;
      count += 1;
    }
    const isEnd = start + slice.length >= text.length;
    // The last one may go on behind the slice.
    length += isEnd || last === 0 ? count : count - 1;
    start += isEnd || last === 0 ? slice.length : last;
  }
  return length;
}

/** Whether there is anything to read: a letter, a digit or a picture that people can see. Signs alone, and what Unicode shows as nothing, are not. */
export function hasWords(text: string): boolean {
  return /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{So}]/u.test(text);
}

/** Whether a text has more characters than allowed. Most are told by their length alone, and long ones are never counted. */
export function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > mostUnits(most) || countUpTo(text, most + 1) > most;
}
