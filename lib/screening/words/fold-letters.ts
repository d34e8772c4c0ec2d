/**
 * Letters without their marks, in lower case, so that words can be looked up in lists written in ASCII.
 * It must not be used where offsets matter: the result may be shorter or longer.
 */
const strokes: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

/** Lower case, marks removed (NFKD), stroked letters and ligatures spelt out. */
export function foldLetters(word: string): string {
  // Most words are plain, and every word of a text is asked for.
  if (/^[!-~]*$/.test(word)) return word.toLowerCase();
  if (/^[\u0627-\u063A\u0641-\u064A]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþæœßıħŧŋ]/g, (letter) => strokes[letter] ?? letter);
}
