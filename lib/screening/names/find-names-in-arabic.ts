/**
 * Names in an Arabic sentence: behind a relative, a title or "my name is", in a signature, or a known given name with a family behind it.
 * Arabic has no capitals, so what may stand behind a cue and is no name is listed. It must not know dates, numbers or places.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { arabicWords } from '@/lib/screening/words/arabic-words';
import { eachMatch } from '@/lib/screening/words/each-match';
import { isOrdinaryArabic } from '@/lib/screening/words/ordinary-arabic';
import { arabicGivenNames, arabicNameInProse, arabicNameOrWord, arabicRegions, arabicTowns } from './arabic-names';
import { findArabicSignature } from './find-arabic-signature';

export type ArabicWord = {
  text: string;
  start: number;
  end: number;
  /** Nothing but blanks before it. */ follows: boolean;
};

const selfCue = arabicWords('^(?:اسمي|إسمي|سميت|يسمونني|ينادونني|اسمه|اسمها|يدعى|تدعى|اسمو|المدعو|المدعوة)$');
const skipped = arabicWords(
  '^(?:هو|الكامل|الأول|الأكبر|الأصغر|الكبير|الكبيرة|الصغير|الصغيرة|الوحيد|الوحيدة|الكبرى|الصغرى|الحقيقي|الثلاثي|كاملا)$',
);
const meCue = arabicWords('^(?:أنا|اني|إني|هنا|نحن|معكم|معك|معاكم|معاك|معاكي|معكي|انا)$');
/** Only a name stands behind these. */
const iAmYour = arabicWords(
  '^(?:أخوكم|اخوكم|أخوك|اخوك|أختكم|اختكم|أختك|اختك|ابنكم|ابنتكم|بنتكم|محبكم|محبتكم|المرسل|المرسلة|الراسل|الراسلة|المواطن|المواطنة|كاتبه|كاتبته)$',
);
const calling = arabicWords('^(?:يا|مرحبا|أهلا|هلا|عزيزتي|عزيزي|الغالية|الغالي)$');
const relative = arabicWords(
  '^ل?(?:زوجي|زوجتي|جوزي|مراتي|مرتي|راجلي|خطيبي|خطيبتي|ابني|ولدي|ابنتي|بنتي|طفلي|طفلتي|رضيعي|رضيعتي|أبي|ابوي|أبويا|والدي|والدتي|أمي|امي|يمه|بابا|ماما|أخي|أخوي|اخويا|خويا|أختي|اختي|جدي|جدتي|ستي|تيتا|عمي|عمتي|خالي|خالتي|حماي|حماتي|صديقي|صديقتي|صاحبي|صاحبتي|رفيقي|رفيقتي|زميلي|زميلتي|جاري|جارتي|جارنا|جارتنا|حفيدي|حفيدتي|مديري|مديرتي|حبيبي|حبيبتي|توأمي)$',
);
const honorific = arabicWords(
  '^(?:المريض|المريضة|الطفل|الطفلة|السيد|السيدة|سيد|الأستاذ|الأستاذة|أستاذ|أستاذة|الشيخ|الحاج|الحاجة|الآنسة|المهندس|المهندسة|مدام|الأخ|الأخت)$',
);
const clinician = arabicWords(
  '^(?:ل|ب)?(?:الدكتور|الدكتورة|دكتور|دكتورة|د|دة|الطبيب|الطبيبة|طبيبي|طبيبتي|طبيبنا|الممرض|الممرضة|البروفيسور|بروفيسور|الصيدلي|الصيدلانية|القابلة|الأخصائي|الأخصائية|الاستشاري|الاستشارية|الحكيم|حكيم)$',
);
const kunya = arabicWords('^(?:أم|أبو|ابو|ام|أبا|أبي)$');
const linked = arabicWords('^(?:بن|ابن|بنت|عبد|أبو|ابو|آل|الدين|الله)$');
const described = arabicWords(
  '^(?:ال(?:صغير|كبير|أكبر|أصغر|وحيد|مريض|حبيب|بالغ|أول|ثاني|ثالث|الذي|ذي|تي|لذي|آن|يوم|سابق|معالج|مختص|متابع|مسؤول|خاص|عام|عائلة|أسرة|قلب|عيون|أسنان|أطفال|نساء|جلدية|عظام|نفسي|باطنية|أنف|مخ|أعصاب|جراحة|تغذية|ولادة|عصبية|مناوب|طوارئ|جديد|قديم|غالي|أكثر|حمد|ان))…$',
);
/** Behind a title stands as often what he or she did. */
const deed = arabicWords(
  '^(?:.{0,2}|أعطاني|نهاني|(?!.*اني$).*(?:ني|نا|لي|ها|وه|لنا|لها)|(?:ي|ت).*|أعطى|أوصى|أخبر|أمر|أجرى|نصح|سأل|سألت|سمح|قال|قالت|طلب|طلبت|كتب|كتبت|أعطى|وصف|وصفت|غير|غيرت|رفض|رفضت|أخبر|ذكر|شرح|شرحت|أوصى|حول|منع|سمح|فحص|فحصت|عمل|عملت|راح|جاء|كان|كانت|هذا|هذه|ذلك|الذي|التي|عن|على|حتى|عند|بعد|قبل|ثم|لكن|ولكن|المعالج|اليوم|أمس|مرة|مرتين|لم|لن|ما|مش|لا|هل|يعني|كل|بس|عام|عامة|قلب|عيون|أسنان|أطفال|نساء|جلدية|عظام|نفسي|نفسية|باطنية|أعصاب|جراح|جراحة|تغذية|مختص|مختصة|متخصص|متخصصة|مشهور|مشهورة|ممتاز|ممتازة|جيد|جيدة|آخر|اخر|ثاني|ثانية|في|من|إلى|مع|سأل|سألت|شاف|شافت|وعد|وقال|وقالت|بدون|فورا|غدا|بكرة|لأن|لأنه|عشان|حول|خاص|خاصة|العائلة|الأسرة)$',
);
const notName = arabicWords(
  '^(?:لا|ليس|غير|هو|هي|على|في|من|أن|ان|عن|مش|مو|ما|لم|سري|مهم|كامل|الدواء|المرض|موجود|عند|مع|أريد|جميل|طويل|صعب|ب…|ولا|أو|يعني|بيان|هنا|لكم|الآن|دائما|كل|إذا|كيف|حالة|فريق|طبيب|طبيبة|في|الله)$',
);

/** Prophets and the Book are no patient. */
const sacred = arabicWords('^(?:سورة|النبي|نبي|سيدنا|سيدتنا|الرسول|رسول|عليه|الإمام|صلى|اللهم|العذراء|مارك)$');
/** No name that is known, and no word either: a name only behind what announces one. */
const isStrange = (word: string | undefined): boolean =>
  word !== undefined &&
  word.length > 2 &&
  /^\p{L}+$/u.test(word) &&
  !isOrdinaryArabic(word) &&
  !arabicRegions.has(word) &&
  !arabicTowns.has(word) &&
  !deed.test(word) &&
  !notName.test(word) &&
  !described.test(word);
const isFemaleDeed = (cue: string, word: string): boolean => /ه$/.test(cue) && /.{3}ت$/.test(word);

const bare = (word: string): string =>
  /^[وف]/.test(word) && word.length > 3 && !arabicGivenNames.has(word) ? word.slice(1) : word;
const isGiven = (word: string | undefined): boolean => word !== undefined && arabicGivenNames.has(word);

function wordsOf(text: string): ArabicWord[] {
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
function endOfName(words: readonly ArabicWord[], from: number): number {
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

/** Names by their cue, by the list of given names, and at the end of a message. Takes a text that was read (read-text.ts). */
export function findArabicNames(text: string): Finding[] {
  const words = wordsOf(text);
  const found: Finding[] = [];
  const mark = (kind: 'name' | 'clinician', rule: string, from: number, to = from) => {
    const start = words[from]?.start;
    if (start === undefined) return;
    const end = endOfName(words, to);
    // Behind a cue that only a name follows, one word more is the family, unless it tells what was done.
    const next = words.find((word) => word.start > end);
    const isFamily =
      (rule === 'arabic-self' || rule === 'arabic-clinician' || rule === 'arabic-honorific') &&
      end === words[to]?.end &&
      next?.follows === true &&
      isGiven(words[to]?.text) &&
      !/^(?:و|\d)/.test(next.text) &&
      ![deed, described].some((rules) => rules.test(next.text)) &&
      (!notName.test(next.text) || /^ب[ون]../.test(next.text));
    found.push({ kind, rule, start, end: isFamily ? next.end : end });
  };
  words.forEach((word, at) => {
    const cue = relative.test(word.text) ? word.text : bare(word.text);
    const skip = skipped.test(words[at + 1]?.text ?? '') ? 2 : 1;
    const next = words[at + skip];
    const isDotted = cue === 'د' && /^[. ]{1,3}$/.test(text.slice(word.end, next?.start ?? word.end));
    if (!next || (!next.follows && !isDotted && !/^[ :،,.]{1,3}$/.test(text.slice(word.end, next.start)))) return;
    const name = next.text;
    const joined = name === 'عبد' || name === readAbu;
    if (selfCue.test(cue) && !notName.test(name) && !/^\d/.test(name)) mark('name', 'arabic-self', at + skip);
    else if (iAmYour.test(cue) && (isGiven(name) || isStrange(name))) mark('name', 'arabic-self', at + skip);
    else if (!next.follows && !isDotted) return;
    else if (
      clinician.test(cue) &&
      !(name === 'علي' && /^ال/.test(words[at + skip + 1]?.text ?? '') && !/^ال|^د$/.test(cue)) &&
      (isGiven(name) ||
        joined ||
        (isStrange(name) && !isFemaleDeed(cue, name)) ||
        (isCapitalArticle(name) && !described.test(name) && !deed.test(name)))
    )
      mark('clinician', 'arabic-clinician', at + skip);
    else if (
      honorific.test(cue) &&
      (isGiven(name) || joined || (!deed.test(name) && !/^ال/.test(name) && isGiven(words[at + skip + 1]?.text)))
    )
      mark('name', 'arabic-honorific', at + skip);
    else if (relative.test(cue) && (joined || isGiven(name)) && name !== readNor && !isWord(words, at + skip))
      mark('name', 'arabic-relative', at + skip);
    else if (meCue.test(cue) && isIntroduced(words, at + skip)) mark('name', 'arabic-self', at + skip);
    else if (calling.test(cue) && isGiven(name) && !arabicNameOrWord.has(name)) mark('name', 'arabic-call', at + skip);
    else if (
      kunya.test(word.text) &&
      (((isGiven(name) || name === 'عبد') && !isWord(words, at + skip)) || isStrange(name))
    )
      mark('name', 'arabic-kunya', at, at + 1);
    else if (
      isGiven(cue) &&
      !arabicNameOrWord.has(cue) &&
      !(arabicNameInProse.has(cue) && !isGiven(name)) &&
      !(cue === readHere && name === readOn) &&
      (isGiven(name) || /^ال\p{L}{3,}/u.test(name)) &&
      !described.test(name)
    )
      mark('name', 'arabic-full', at);
  });
  return [
    ...found,
    ...givenAlone(words, found),
    ...findArabicSignature(text, words, (word) => isGiven(word) || isStrange(word)),
  ];
}

/** Families with their article, as they stand behind a title: "Dr al-Husseini". */
const isCapitalArticle = (word: string): boolean => /^ال\p{L}{4,}$/u.test(word) && /ي$/.test(word);

/** Behind "I am": a name that is no word, or two in a row of which one is a name. */
function isIntroduced(words: readonly ArabicWord[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!first) return false;
  const isPair = second?.follows === true && !/^و/.test(second.text);
  if (isGiven(first.text))
    return (
      !arabicNameOrWord.has(first.text) ||
      (isPair && (isGiven(second.text) || isStrange(second.text) || linked.test(second.text)))
    );
  if (kunya.test(first.text)) return isPair && (isGiven(second.text) || isStrange(second.text));
  return isPair && isStrange(first.text) && (isGiven(second.text) || linked.test(second.text));
}

const prefixes = ['', 'و', 'ف', 'ل', 'ب', 'ك', 'ول', 'وب'];

/** A known name that is no word says enough by itself, also behind "and", "for", "with". */
function givenAlone(words: readonly ArabicWord[], found: readonly Finding[]): Finding[] {
  const ends = new Set(found.map(({ end }) => end));
  return words.flatMap((word, at) => {
    const isListed = /^و/.test(word.text) && ends.has(words[at - 1]?.end ?? -1);
    if (sacred.test(words[at - 1]?.text ?? '') || sacred.test(words[at + 1]?.text ?? '')) return [];
    const prefix = prefixes.find((one) => word.text.startsWith(one) && isGiven(word.text.slice(one.length))) ?? '';
    const name = word.text.slice(prefix.length);
    if (!isGiven(name) || (!isListed && (arabicNameOrWord.has(name) || arabicNameInProse.has(name)))) return [];
    if (name.length < 3 || (prefix !== '' && !isListed && isOrdinaryArabic(word.text))) return [];
    const next = words[at + 1];
    const end = next?.follows === true && isStrange(next.text) ? endOfName(words, at + 1) : endOfName(words, at);
    return [{ kind: 'name', rule: 'arabic-given', start: word.start + prefix.length, end } as const];
  });
}

const readAbu = 'ابو';
/** Ali, and "on": one word once it is read; and Hana, and "here". */
const readOn = 'علي';
/** Walaa, and "nor". */
const readNor = 'ولا';
const readHere = 'هنا';

/** A name that is also a word, with more of a sentence behind it: "my son is happy with". */
function isWord(words: readonly ArabicWord[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return (
    arabicNameOrWord.has(words[at]?.text ?? '') &&
    /^(?:ب|جدا|لان|في$|من$|علي$|مع|و)/.test(next) &&
    !isGiven(next.replace(/^و/, ''))
  );
}
