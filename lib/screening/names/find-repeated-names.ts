/**
 * Other places where a name that was found stands again without its cue.
 * It must not find names of its own.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { eachMatch } from '@/lib/screening/words/each-match';
import { describeWord, isStrange } from './read-name';

const nameWord = /\p{Lu}[\p{L}\p{M}]{1,40}/gu;
const capitalisedWord = /(?<![\p{L}\p{M}\d@./_-])\p{Lu}[\p{L}\p{M}]{1,40}(?![\p{L}\p{M}@])/gu;

/** Marks again every capitalised word of the names in `found` that is no English word. */
export function findRepeatedNames(text: string, found: readonly Finding[]): Finding[] {
  const words = new Set<string>();
  for (const { kind, start, end } of found) {
    if (kind !== 'name' && kind !== 'clinician') continue;
    for (const [word] of eachMatch(text.slice(start, Math.min(end, start + 120)), nameWord)) {
      const { folded, isKnown } = describeWord(word);
      if (isKnown || isStrange(folded)) words.add(word);
    }
  }
  if (words.size === 0) return [];
  return [...eachMatch(text, capitalisedWord)]
    .filter(([word]) => words.has(word))
    .map(({ 0: word, index }) => ({ kind: 'name', start: index, end: index + word.length, rule: 'named-before' }));
}
