/**
 * The words of an Arabic text and what each may be: a given name, a family, or no word of the language. It must not know what announces a name.
 */
import { arabicWords } from '@/lib/screening/words/arabic-words';
import { eachMatch } from '@/lib/screening/words/each-match';
import { isOrdinaryArabic } from '@/lib/screening/words/ordinary-arabic';
import { arabicGivenNames, arabicNameOrWord, arabicRegions, arabicTowns } from './arabic-names';

export type ArabicWord = {
  text: string;
  start: number;
  end: number;
  /** Nothing but blanks before it. */
  follows: boolean;
};

export const linked = arabicWords('^(?:بن|ابن|بنت|عبد|أبو|ابو|آل|الدين|الله)$');
export const described = arabicWords(
  '^(?:ال(?:صغير|كبير|أكبر|أصغر|وحيد|مريض|حبيب|بالغ|أول|ثاني|ثالث|الذي|ذي|تي|لذي|آن|يوم|سابق|معالج|مختص|متابع|مسؤول|خاص|عام|عائلة|أسرة|قلب|عيون|أسنان|أطفال|نساء|جلدية|عظام|نفسي|باطنية|أنف|مخ|أعصاب|جراحة|تغذية|ولادة|عصبية|مناوب|طوارئ|جديد|قديم|غالي|أكثر|حمد|ان))…$',
);
/** Behind a title stands as often what he or she did. */
export const deed = arabicWords(
  '^(?:.{0,2}|أعطاني|نهاني|(?!.*اني$).*(?:ني|نا|لي|ها|وه|لنا|لها)|(?:ي|ت).*|أعطى|أوصى|أخبر|أمر|أجرى|نصح|سأل|سألت|سمح|قال|قالت|طلب|طلبت|كتب|كتبت|أعطى|وصف|وصفت|غير|غيرت|رفض|رفضت|أخبر|ذكر|شرح|شرحت|أوصى|حول|منع|سمح|فحص|فحصت|عمل|عملت|راح|جاء|كان|كانت|هذا|هذه|ذلك|الذي|التي|عن|على|حتى|عند|بعد|قبل|ثم|لكن|ولكن|المعالج|اليوم|أمس|مرة|مرتين|لم|لن|ما|مش|لا|هل|يعني|كل|بس|عام|عامة|قلب|عيون|أسنان|أطفال|نساء|جلدية|عظام|نفسي|نفسية|باطنية|أعصاب|جراح|جراحة|تغذية|مختص|مختصة|متخصص|متخصصة|مشهور|مشهورة|ممتاز|ممتازة|جيد|جيدة|آخر|اخر|ثاني|ثانية|في|من|إلى|مع|سأل|سألت|شاف|شافت|وعد|وقال|وقالت|بدون|فورا|غدا|بكرة|لأن|لأنه|عشان|حول|خاص|خاصة|العائلة|الأسرة)$',
);
export const notName = arabicWords(
  '^(?:لا|ليس|غير|هو|هي|على|في|من|أن|ان|عن|مش|مو|ما|لم|سري|مهم|كامل|الدواء|المرض|موجود|عند|مع|أريد|جميل|طويل|صعب|ب…|ولا|أو|يعني|بيان|هنا|لكم|الآن|دائما|كل|إذا|كيف|حالة|فريق|طبيب|طبيبة|في|الله)$',
);

/** No name that is known, and no word either: a name only behind what announces one. */
export const isStrange = (word: string | undefined): boolean =>
  word !== undefined &&
  word.length > 2 &&
  /^\p{L}+$/u.test(word) &&
  !isOrdinaryArabic(word) &&
  !arabicRegions.has(word) &&
  !arabicTowns.has(word) &&
  !deed.test(word) &&
  !notName.test(word) &&
  !described.test(word);
export const isGiven = (word: string | undefined): boolean => word !== undefined && arabicGivenNames.has(word);

export function arabicWordsOf(text: string): ArabicWord[] {
  const words: ArabicWord[] = [];
  let before = 0;
  for (const match of eachMatch(text, /[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      follows: /^[ \n]*$/.test(text.slice(before, match.index)),
    });
    before = match.index + match[0].length;
  }
  return words;
}

/** Where a name that begins at `from` ends, at most four words on; families are told by their article or a given name before them. */
export function endOfName(words: readonly ArabicWord[], from: number): number {
  let last = from;
  for (let at = from + 1; at <= from + 4; at += 1) {
    const word = words[at];
    if (!word?.follows) break;
    const isLinked = linked.test(words[at - 1]?.text ?? '') && !/^ال[^ل]/.test(words[at - 1]?.text ?? '');
    const isFamily = /^ال\p{L}{3,}/u.test(word.text) && !described.test(word.text) && !arabicRegions.has(word.text);
    if (!isLinked && !isFamily && !isGiven(word.text) && !linked.test(word.text)) break;
    last = at;
  }
  return words[last]?.end ?? 0;
}

/** A name that is also a word, with more of a sentence behind it: "my son is happy with". */
export function isWord(words: readonly ArabicWord[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return (
    arabicNameOrWord.has(words[at]?.text ?? '') &&
    /^(?:ب|جدا|لان|في$|من$|علي$|مع|و)/.test(next) &&
    !isGiven(next.replace(/^و/, ''))
  );
}
