/**
 * What the scorer of names knows of a word: a name that is known, a word that is none, or neither, and how like a name its letters are.
 * It must not know where a word stands.
 */
import { isMedicalTerm, isMedicalWord } from '@/lib/screening/words/medical-words';
import { isOrdinarySpanish } from '@/lib/screening/words/ordinary-spanish';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';
import { givenNames } from './given-names';
import { isBarred, type Lexicon } from './name-lexicon-words';
import { nameLikeness } from './name-likeness';
import { namesAsWritten } from './names-as-written';
import { isWideRegion } from './wide-regions';

/** Names that are words as well: the scorer knows them for both, and asks for more than the word. */
const nameWords: ReadonlySet<string> = new Set(
  'faith hope joy rose lily ruby daisy ivy amber dawn autumn sunny patience mercy blessing precious promise favour favor gift goodness comfort charity destiny serenity harmony melody crystal pearl jade violet heather holly olive hazel poppy penny grace mark bill rob frank grant dean hunter mason miles drew dale glen cliff noble prosper wisdom angel luz paz cruz reyes jesus santos victoria gloria gracia estrella luna alma blanca linda clara marina perla sol abril julio domingo'.split(
    ' ',
  ),
);

function lexiconOf(isOrdinaryPart: (part: string) => boolean): Lexicon {
  return (folded) => {
    const parts = folded.includes('-') ? folded.split('-') : [folded];
    const isMedical = parts.some(isMedicalTerm);
    const isKnown =
      !isMedical &&
      (givenNames.has(folded) ||
        nameWords.has(folded) ||
        parts.some((part) => givenNames.has(part) || namesAsWritten.has(part)));
    const isOrdinary =
      isMedical || parts.every(isOrdinaryPart) || (!isKnown && isMedicalWord(folded)) || isWideRegion(folded);
    return {
      isKnown,
      isOrdinary,
      isBarred: isBarred(folded),
      likeness: isKnown || isOrdinary ? 0 : nameLikeness(parts[0] ?? folded),
    };
  };
}

/** With every list, for the server: Spanish words count in a Spanish text alone, where "según" is no Nigerian. */
export const englishLexicon: Lexicon = lexiconOf(isOrdinaryWord);
export const spanishLexicon: Lexicon = lexiconOf((part) => isOrdinaryWord(part) || isOrdinarySpanish(part));
