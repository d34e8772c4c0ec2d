/**
 * One form for all aliases that a reader could take for each other: case, spaces, marks, lookalike letters and digits.
 * It must not say which alias may be used; folds are for comparing only, never for showing.
 */
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { lookAlikeOf } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';

/** Digits and signs that stand for a letter in a name, and Arabic letters that look like another or stand for it in hasty writing. */
const groups: readonly (readonly [plain: string, lookalikes: string])[] = [
  ['a', '4@'],
  ['b', '8'],
  ['e', '3€'],
  ['g', '9'],
  ['l', '1!|£'],
  ['o', '0'],
  ['s', '5$'],
  ['t', '7+'],
  ['ا', 'ٱ'],
  ['ه', 'ةۀہھە'],
  ['ي', 'ىیې'],
  ['ك', 'کڪ'],
];
const lookalikes: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([plain, similar]) => [...similar].map((letter) => [letter, plain] as const)),
);

/**
 * The fold of an alias: two aliases with one fold look alike. Letters of scripts without lookalikes stay as they are;
 * the result is empty when nothing but spaces and signs was given.
 */
export function foldAlias(alias: string): string {
  const latin = [...readText(alias.normalize('NFKC')).text].map((letter) => lookAlikeOf(letter) ?? letter).join('');
  let fold = '';
  for (const char of foldLetters(latin)) {
    const plain = lookalikes.get(char) ?? lookAlikeOf(char) ?? char;
    if (/[\p{L}\p{N}]/u.test(plain)) fold += plain;
  }
  return fold.replace(/i/g, 'l').replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}
