/**
 * The words, numbers and single letters of a text that was read (read-text.ts), each with what is known of it alone. It must not look at
 * neighbours.
 */
import { arabicGivenNames, arabicNameOrWord, arabicRegions, arabicTowns } from '@/lib/screening/names/arabic-names';
import { givenNames } from '@/lib/screening/names/given-names';
import { nameLikeness } from '@/lib/screening/names/name-likeness';
import { namesAsWritten } from '@/lib/screening/names/names-as-written';
import { namesHeardInArabic } from '@/lib/screening/names/names-heard-in-arabic';
import { isWideRegion } from '@/lib/screening/names/wide-regions';
import { eachMatch } from '@/lib/screening/words/each-match';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { isMedicalTerm, isMedicalWord } from '@/lib/screening/words/medical-words';
import { isFrequentArabic, isOrdinaryArabic } from '@/lib/screening/words/ordinary-arabic';
import { isOrdinarySpanish } from '@/lib/screening/words/ordinary-spanish';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';
import { cueOf, numberWords } from './cue-words';

/** What a word is whatever stands around it; one for all its places in a text. */
export type Sense = {
  folded: string;
  /** Its sort and which lists know it: capital letters for scripts and sorts, `Z` for a script that no list knows. */
  lists: string;
  cue: string;
  isNumber: boolean;
};
export type Marked = { sense: Sense; start: number; end: number; gap: string; shape: string };

const pieces = /\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)?|@/gu;
const longest = 24;
const nine = '9'.charCodeAt(0);
const arabicLetter = /^[\u0620-\u06FF]/;
const latinLetter = /^[a-z]/;

function latinLists(word: string): string {
  const isMedical = isMedicalTerm(word);
  const isKnown = givenNames.has(word) || namesAsWritten.has(word);
  const [english, spanish] = [isOrdinaryWord(word), isOrdinarySpanish(word)];
  const marks = [isKnown && 'k', english && 'e', spanish && 's', isMedical && 'm', isWideRegion(word) && 'r'];
  const lists = marks.filter(Boolean).join('');
  if (lists !== '') return lists;
  const likeness = nameLikeness(word);
  const ending = isMedicalWord(word) ? 'g' : '';
  return ending + (likeness > 1.5 ? '4' : likeness > 0 ? '3' : likeness > -1.5 ? '2' : '1');
}

const attached = /^[وف]?(?:[بلك]|ال|لل|بال)?(?=.{3})/;

function arabicLists(word: string): string {
  const bare = word.replace(attached, '');
  const isKnown = arabicGivenNames.has(word);
  const isHeard = namesHeardInArabic.has(word) || namesHeardInArabic.has(bare);
  const isBehind = !isKnown && arabicGivenNames.has(bare);
  if (isHeard && !isKnown) return 'Ax';
  return `A${isKnown ? 'k' : ''}${isBehind ? 'b' : ''}${arabicNameOrWord.has(word) ? 'w' : ''}${
    isFrequentArabic(word) ? 'f' : isOrdinaryArabic(word) ? 'o' : ''
  }${arabicTowns.has(word) ? 't' : ''}${arabicRegions.has(word) ? 'r' : ''}${/^ال/.test(word) ? 'l' : ''}`;
}

function senseOf(written: string): Sense {
  if (written === '@') return { folded: '@', lists: '@', cue: 'm', isNumber: false };
  if (written.charCodeAt(0) <= nine) {
    const length = Math.min(written.length, 12);
    const isYear = /^(?:19[2-9]|20[0-3])\d$/.test(written);
    return { folded: `#${length}`, lists: isYear ? '#y' : `#${length}`, cue: '', isNumber: true };
  }
  const folded = foldLetters(written).replaceAll('’', "'").slice(0, longest);
  const cue = cueOf(folded);
  const isArabic = arabicLetter.test(folded);
  if (numberWords.has(folded) || (isArabic && numberWords.has(folded.replace(/^[وب]/, ''))))
    return { folded, lists: 'N', cue, isNumber: true };
  if (folded.length === 1 && (isArabic || latinLetter.test(folded)))
    return { folded, lists: isArabic ? 'A1' : 'L1', cue, isNumber: false };
  if (!isArabic && !latinLetter.test(folded)) return { folded, lists: 'Z', cue, isNumber: false };
  return { folded, lists: isArabic ? arabicLists(folded) : latinLists(folded), cue, isNumber: false };
}

function shapeOf(written: string): string {
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return 'a';
  return written.length > 1 && written === written.toUpperCase() ? 'A' : 'C';
}

/** In order; offsets in the text. */
export function markedWords(text: string): Marked[] {
  const known = new Map<string, Sense>();
  const words: Marked[] = [];
  let reached = 0;
  for (const { 0: written, index } of eachMatch(text, pieces)) {
    let sense = known.get(written);
    if (!sense) known.set(written, (sense = senseOf(written)));
    const end = index + written.length;
    words.push({ sense, start: index, end, gap: text.slice(reached, index), shape: shapeOf(written) });
    reached = end;
  }
  return words;
}
