/** A text cut into pieces as the rules and models of the server read it. It must not know what is looked for. */
import { splitSentences } from '@/lib/screening/words/split-sentences';
import { cutParts, type Part } from './cut-parts';

export type { Part, Piece, Word } from './cut-parts';

/** Of a text that was read (read-text.ts), without look-alikes. */
export function partsOf(read: string): Part[] {
  return cutParts(read, splitSentences);
}
