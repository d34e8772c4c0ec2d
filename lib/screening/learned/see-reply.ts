/** A reply as its model sees it: sentence by sentence, with their places in the text. It must not judge. */
import { meaningsInReply } from '@/lib/screening/replies/reply-knowledge';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { type Seen, seenAs } from './seen';

/** Offsets in the text, end exclusive. */
export type ReplySentence = { start: number; end: number; seen: Seen };

const sentence = /[^.!?؟؛;\n]+[.!?؟؛;]*/g;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?/gu;
const mostWords = 60;
const mostSentences = 200;

/** Of a text that was read (read-text.ts), without look-alikes. */
export function seeReply(read: string): ReplySentence[] {
  const meanings = meaningsInReply(read);
  const found: ReplySentence[] = [];
  for (const match of read.matchAll(sentence)) {
    const words = match[0].match(word)?.slice(0, mostWords) ?? [];
    if (words.length === 0 || found.length >= mostSentences) continue;
    const start = match.index + match[0].search(/\S/);
    const end = match.index + match[0].trimEnd().length;
    const names = meanings.filter((one) => one.start >= start && one.end <= end).flatMap(({ senses }) => senses);
    if (match[0].includes('?') || match[0].includes('؟')) names.push('?');
    const plain = words.map((one) => foldLetters(one).slice(0, 24));
    found.push({ start, end, seen: seenAs(plain, names) });
  }
  return found;
}
