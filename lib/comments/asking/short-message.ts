/** When a message says too little to be answered: counted so that no script is asked for more than another. Pure. */
import { messageLimits } from '@/lib/comments/comment';
import { lengthOf } from '@/lib/shared/text';

/** A word of two such signs is as much as one of ten letters. */
const wordSigns = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/gu;
/** Written without spaces, and often without vowels of their own. */
const closeSigns = /(?!\p{M})[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Ethiopic}]/gu;
const weights = { word: 5, close: 3 } as const;

/** However short: "Does it hurt?" is a whole question. In Greek the mark is a semicolon. */
const asks = /[\p{L}\p{N}][^\p{L}\p{N}]*[?？؟⸮՞፧꘏⳺]|\p{sc=Greek}[^\p{L}\p{N}]*[;\u037E]\s*$/u;

/** Of a tidied text. What sounds urgent is never refused for this: see urgent-form.ts. */
export function isTooShort(text: string): boolean {
  if (text.length > 4 * messageLimits.min) return lengthOf(text.slice(0, 1_000)) < messageLimits.min;
  if (asks.test(text)) return false;
  const extra =
    (text.match(wordSigns)?.length ?? 0) * (weights.word - 1) +
    (text.match(closeSigns)?.length ?? 0) * (weights.close - 1);
  return lengthOf(text) + extra < messageLimits.min;
}
