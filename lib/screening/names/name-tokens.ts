/**
 * The words of a text in Latin letters, with what stands between them. It must not know what a word means.
 */
import { eachMatch } from '@/lib/screening/words/each-match';
import { foldLetters } from '@/lib/screening/words/fold-letters';

export type Token = {
  /** As written, without a possessive ending. */
  written: string;
  folded: string;
  start: number;
  end: number;
  /** What stands between the word before and this one. */
  gap: string;
  isCapital: boolean;
  isCapitals: boolean;
};

const word = /\p{L}[\p{L}\p{M}]{0,40}(?:['-]\p{L}[\p{L}\p{M}]{0,40}){0,3}/gu;
const plain = /^[A-Za-z'-]*$/;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  for (const match of eachMatch(text, word)) {
    const whole = match[0];
    const bare =
      whole.length > 2 &&
      whole.charAt(whole.length - 2) === "'" &&
      /'s$/i.test(whole) &&
      !/^(?:it|he|she|here|name|that|who|what)'s$/i.test(whole);
    const written = bare ? whole.slice(0, -2) : whole;
    const end = match.index + written.length;
    const isSmall = /^[a-z]/.test(written);
    tokens.push({
      written,
      folded: plain.test(written) ? written.toLowerCase() : foldLetters(written),
      start: match.index,
      end,
      gap: text.slice(reached, match.index),
      isCapital: !isSmall && /^\p{Lu}/u.test(written),
      isCapitals: !isSmall && written.length > 1 && written === written.toUpperCase(),
    });
    reached = end;
  }
  return tokens;
}
