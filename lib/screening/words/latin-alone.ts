/**
 * A text without its wide letters. An engine makes a rule for narrow and for wide texts and keeps only the first of the two quick, so one
 * message in another script would slow the rules for every other: those for English and Spanish are given narrow texts alone. It must not
 * know the rules.
 */
import { foldLetters } from './fold-letters';

const other = '\xF7';
const great = 'Q';
const small = 'q';
const known = new Map<string, { plain: string; letter: string }>();

function narrowed(char: string): { plain: string; letter: string } {
  const before = known.get(char);
  if (before) return before;
  const folded = /\p{Script=Latin}/u.test(char) ? foldLetters(char) : '';
  const isGreat = /\p{Lu}/u.test(char);
  const plain = /^[a-z]$/.test(folded) ? (isGreat ? folded.toUpperCase() : folded) : other;
  const isLetter = /\p{L}/u.test(char) && !/\p{Script=Arabic}/u.test(char);
  const made = { plain, letter: plain === other && isLetter ? (isGreat ? great : small) : plain };
  if (known.size < 2_000) known.set(char, made);
  return made;
}

const atOnce = 4_096;

/** From codes and not by replacing: what is replaced in a wide text stays wide, whatever its letters. */
function ofCodes(): { add: (code: number) => void; text: () => string } {
  const parts: string[] = [];
  let codes: number[] = [];
  return {
    add: (code) => {
      codes.push(code);
      if (codes.length < atOnce) return;
      parts.push(String.fromCharCode(...codes));
      codes = [];
    },
    text: () => parts.join('') + String.fromCharCode(...codes),
  };
}

function narrow(text: string, form: 'plain' | 'letter'): string {
  const made = ofCodes();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    made.add(code <= 0xff ? code : narrowed(text.charAt(at))[form].charCodeAt(0));
  }
  return made.text();
}

/** Same length as the text: Latin letters without marks they have beyond Latin-1, and a sign for everything wider. */
export function inLatinAlone(text: string): string {
  return narrow(text, 'plain');
}

/** As `inLatinAlone`, where a letter of another script but Arabic stays a letter, great or small. */
export function inNarrowLetters(text: string): string {
  return narrow(text, 'letter');
}

const mostFolded = 2_000;
const folded = new Map<string, string>();

function foldedLetter(letter: string): string {
  const before = folded.get(letter);
  if (before !== undefined) return before;
  const made = inLatinAlone(foldLetters(letter));
  if (folded.size < mostFolded) folded.set(letter, made);
  return made;
}

/** As `inLatinAlone` of folded letters (fold-letters.ts), letter by letter: what one folds to does not hang on its neighbours. */
export function foldedInLatinAlone(text: string): string {
  const made = ofCodes();
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    if (code >= 0x80) for (const plain of foldedLetter(letter)) made.add(plain.charCodeAt(0));
    else made.add(code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
  }
  return made.text();
}
