/**
 * What a browser knows of a word, for the scorer of names: a sieve of the ordinary words instead of the lists, and letters instead of names.
 * The sieve takes one word in about fifteen for ordinary that is none, so it misses names; it must not be used on the server.
 */
import { isBarred, type Lexicon } from './name-lexicon-words';
import { nameLikeness } from './name-likeness';
import { wordSieve } from './word-sieve';

const sieveHashes = 4;

let bits: Uint8Array | undefined;

/** The places in a sieve of `size` bits that a word falls on. */
export function sievePlaces(word: string, size: number): number[] {
  let [first, second] = [2_166_136_261, 5_381];
  for (let unit = 0; unit < word.length; unit += 1) {
    first = Math.imul(first ^ word.charCodeAt(unit), 16_777_619);
    second = Math.imul(second, 33) ^ word.charCodeAt(unit);
  }
  return Array.from({ length: sieveHashes }, (_, turn) => ((first + Math.imul(turn, second | 1)) >>> 0) % size);
}

function isSieved(word: string): boolean {
  bits ??= Uint8Array.from(atob(wordSieve), (char) => char.charCodeAt(0));
  const table = bits;
  return sievePlaces(word, table.length * 8).every((place) => ((table[place >> 3] ?? 0) >> (place & 7)) & 1);
}

const endings = /(?:s|es|ed|ing|ly|'s|mente)$/;

export const smallLexicon: Lexicon = (folded) => {
  const isOrdinary = folded
    .split('-')
    .every((part) => isSieved(part) || (part.length > 4 && isSieved(part.replace(endings, ''))));
  const likeness = isOrdinary ? 0 : nameLikeness(folded.split('-', 1)[0] ?? folded);
  return { isKnown: likeness > 1, isOrdinary, isBarred: isBarred(folded), likeness };
};
