/** A message as the model of spam sees it: its words, whole, and which signs of advertising it bears. It must not judge. */
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { type Seen, seenAs } from './seen';

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?/gu;
const mostWords = 250;

/** `signs` are names of what else was noticed. Of a text that was read (read-text.ts), without look-alikes. */
export function seeSpam(read: string, signs: readonly string[]): Seen {
  const words = (foldLetters(read.replace(/https?:\/\/\S+|www\.\S+/gi, ' aweblink ')).match(word) ?? []).slice(
    0,
    mostWords,
  );
  return seenAs(
    words.map((one) => one.slice(0, 24)),
    signs,
  );
}
