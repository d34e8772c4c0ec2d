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

function narrow(text: string, form: 'plain' | 'letter'): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes.push(code <= 0xff ? code : narrowed(text.charAt(at))[form].charCodeAt(0));
    if (codes.length < atOnce) continue;
    parts.push(String.fromCharCode(...codes));
    codes = [];
  }
  return parts.join('') + String.fromCharCode(...codes);
}

/** Same length as the text: Latin letters without marks they have beyond Latin-1, and a sign for everything wider. */
export function inLatinAlone(text: string): string {
  return narrow(text, 'plain');
}

/** As `inLatinAlone`, where a letter of another script but Arabic stays a letter, great or small. */
export function inNarrowLetters(text: string): string {
  return narrow(text, 'letter');
}
