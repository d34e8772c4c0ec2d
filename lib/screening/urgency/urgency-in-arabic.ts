/**
 * How urgent a message in Arabic sounds, in the standard language and in what people speak. As in English: unsure, it errs towards showing
 * help, and "none" means only that no rule spoke. The lists were written from general knowledge and await review by a clinician who speaks Arabic.
 */
import { arabic, arabicClauses, hasArabic } from '@/lib/screening/words/arabic-words';
import {
  arabicCrisisSigns,
  arabicDespair,
  calmCrisis,
  crisisReturns,
  deniedBefore,
  statesNegation,
} from './crisis-in-arabic';
import { alarming, calmEmergency, firmlyNow, happening, wholeSentence, worrying } from './emergency-in-arabic';

const fewWords = 45;
const deniedSymptom = arabic(
  '(?:لا|ليس|ليست|لم|ما|مش|مو|بدون|بلا|دون|من غير|ولا|لا يوجد|ما في|مافي|ما عند…|ليس عند…|ليس لدي…|لا اعاني من|لا اشكو من|ما فيه)(?: اي| اعاني من| يعاني من| تعاني من| عندي| لدي| عنده| عندها| لديه| لديها| هناك| فيه)?$',
);

function soundsLikeCrisis(sentences: readonly string[][]): boolean {
  const clauses = sentences.flat();
  const isCrisis = clauses.some((clause) => {
    if (calmCrisis.test(clause) && !crisisReturns.test(clause)) return false;
    return arabicCrisisSigns.some((sign) => {
      const match = sign.exec(clause);
      if (!match) return false;
      return (
        statesNegation.test(`${match[0]} `) ||
        !deniedBefore.test(clause.slice(Math.max(0, match.index - 30), match.index + 1))
      );
    });
  });
  if (isCrisis) return true;
  const despair = new Set<number>();
  for (const clause of clauses) arabicDespair.forEach((sign, index) => sign.test(clause) && despair.add(index));
  return despair.size >= 3;
}

function stands(clause: string, sign: RegExp): boolean {
  const match = sign.exec(clause);
  return match !== null && !deniedSymptom.test(clause.slice(Math.max(0, match.index - 40), match.index + 1));
}

function soundsLikeEmergency(sentences: readonly string[][]): boolean {
  const clauses = sentences.flat();
  const words = clauses.reduce((sum, clause) => sum + clause.split(' ').length - 2, 0);
  const isNow = clauses.some((clause) => happening.test(clause));
  const present = new Set<number>();
  for (const sentence of sentences) {
    const whole = ` ${sentence.map((clause) => clause.trim()).join(' ')} `;
    if (calmEmergency.test(whole) && !firmlyNow.test(whole)) continue;
    if (wholeSentence.some((sign) => stands(whole, sign))) return true;
    for (const clause of sentence) {
      if (alarming.some((sign) => stands(clause, sign))) return true;
      worrying.forEach((sign, index) => stands(clause, sign) && present.add(index));
    }
  }
  return present.size >= 2 || (present.size === 1 && (isNow || words <= fewWords));
}

/** As assessUrgency, for the Arabic in a text that was read (read-text.ts) and cut. */
export function assessUrgencyInArabic(text: string): 'none' | 'emergency' | 'crisis' {
  if (!hasArabic(text)) return 'none';
  const sentences = arabicClauses(text);
  if (soundsLikeCrisis(sentences)) return 'crisis';
  return soundsLikeEmergency(sentences) ? 'emergency' : 'none';
}
