/**
 * What identifies someone in an Arabic sentence: names behind their cue, dates, ages, numbers and places. Arabic has no capitals, so a
 * name is told by its cue, by a list of given names, or by what follows. It must not know which language a page is in.
 */
import { arabicGivenNames, arabicNameOrWord, arabicRegions, arabicTowns } from './arabic-names';
import { arabicSpans, arabicWords, hasArabic } from './arabic-words';
import { eachMatch } from './each-match';
import { findMatches, type Finding, type IdentifierKind } from './screening-finding';

type Word = { text: string; start: number; end: number; /** Nothing but blanks before it. */ follows: boolean };

const selfCue = arabicWords('^(?:اسمي|إسمي|سميت|يسمونني|ينادونني|اسمه|اسمها|يدعى|تدعى|اسمو|المدعو|المدعوة)$');
const skipped = arabicWords(
  '^(?:هو|الكامل|الأول|الأكبر|الأصغر|الكبير|الكبيرة|الصغير|الصغيرة|الوحيد|الوحيدة|الكبرى|الصغرى|الحقيقي|الثلاثي|كاملا)$',
);
const meCue = arabicWords('^(?:أنا|اني|إني|هنا|نحن|معكم|معك|معاكم)$');
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
const farewell = arabicWords(
  '(?:.* )?[وف]?(?:شكرا|شكراً|تحياتي|التحية|تحية|الشكر|والسلام|أخوكم|أختكم|المرسل|المرسلة|توقيع|بانتظار ردكم|مع الاحترام|وفقكم الله)(?: لكم| جزيلا| لك|ة)?$',
);
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

const bare = (word: string): string =>
  /^[وف]/.test(word) && word.length > 3 && !arabicGivenNames.has(word) ? word.slice(1) : word;
const isGiven = (word: string | undefined): boolean => word !== undefined && arabicGivenNames.has(word);

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
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
function endOfName(words: readonly Word[], from: number): number {
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

function findNames(text: string): Finding[] {
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
      ![deed, notName, described].some((rules) => rules.test(next.text));
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
    else if (!next.follows && !isDotted) return;
    else if (
      clinician.test(cue) &&
      !(name === 'علي' && /^ال/.test(words[at + skip + 1]?.text ?? '') && !/^ال|^د$/.test(cue)) &&
      (isGiven(name) || joined || (!deed.test(name) && /\p{L}{3,}/u.test(name) && !described.test(name)))
    )
      mark('clinician', 'arabic-clinician', at + skip);
    else if (
      honorific.test(cue) &&
      (isGiven(name) || joined || (!deed.test(name) && !/^ال/.test(name) && isGiven(words[at + skip + 1]?.text)))
    )
      mark('name', 'arabic-honorific', at + skip);
    else if (relative.test(cue) && (joined || isGiven(name)) && !isWord(words, at + skip))
      mark('name', 'arabic-relative', at + skip);
    else if (meCue.test(cue) && isGiven(name) && !arabicNameOrWord.has(name)) mark('name', 'arabic-self', at + skip);
    else if (kunya.test(word.text) && (isGiven(name) || name === 'عبد') && !isWord(words, at + skip))
      mark('name', 'arabic-kunya', at, at + 1);
    else if (
      isGiven(cue) &&
      !arabicNameOrWord.has(cue) &&
      (isGiven(name) || /^ال\p{L}{3,}/u.test(name)) &&
      !described.test(name)
    )
      mark('name', 'arabic-full', at);
  });
  return [...found, ...findSignature(text, words)];
}

const readAbu = 'ابو';

/** A name that is also a word, with more of a sentence behind it: "my son is happy with". */
function isWord(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.text ?? '';
  return arabicNameOrWord.has(words[at]?.text ?? '') && /^(?:ب|جدا|لان|في$|من$|علي$|مع$|و)/.test(next);
}

function findSignature(text: string, words: readonly Word[]): Finding[] {
  const last = words.slice(-5);
  for (const [index, word] of last.entries()) {
    const at = words.length - last.length + index;
    const before = text.slice(Math.max(0, word.start - 40), word.start).replace(/[\s،,.!\-:]+$/u, '');
    if (at === 0 || before.length === word.start || !farewell.test(before)) continue;
    const next = words[at + 1]?.text;
    if (next !== undefined && !isGiven(next) && !/^ال/.test(next) && !kunya.test(word.text)) continue;
    if (isGiven(word.text) || (kunya.test(word.text) && words[at + 1]))
      return [{ kind: 'name', rule: 'arabic-sign-off', start: word.start, end: words.at(-1)?.end ?? word.end }];
  }
  return [];
}

const month =
  '(?:يناير|جانفي|فبراير|فيفري|مارس|أبريل|ابريل|أفريل|نيسان|مايو|ماي|أيار|ايار|يونيو|جوان|يونيه|حزيران|يوليو|يوليوز|جويلية|يوليه|تموز|أغسطس|غشت|أوت|آب|سبتمبر|شتنبر|أيلول|ايلول|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|نوفمبر|نونبر|تشرين الثاني|ديسمبر|دجنبر|كانون الأول|كانون الاول|كانون الثاني|شباط|آذار|اذار|محرم|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة)';
const dates: readonly RegExp[] = [
  arabicSpans(
    '',
    `(?:[12]\\d|3[01]|0?[1-9]|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|ال\\p{L}{4,6} عشر|العشرين|ال\\p{L}{4,6} والعشرين|الثلاثين)(?: من)?(?: شهر)? ${month}(?:,?،? (?:سنة |عام )?(?:1[34]\\d\\d|(?:19|20)\\d\\d)(?: ?[مه](?!\\p{L}))?)?`,
  ),
  arabicSpans(
    '',
    `(?:[12]\\d|3[01]|0?[1-9])[/.\\-](?:1[0-2]|0?[1-9])[/.\\-](?:1[34]|19|20)\\d\\d|(?:1[34]|19|20)\\d\\d[/.\\-](?:1[0-2]|0?[1-9])[/.\\-](?:[12]\\d|3[01]|0?[1-9])`,
  ),
];
const birth = arabicWords(
  '(?:.* )?[وف]?(?:ولدت|ولد|ولدتُ|مولود|مولودة|ميلادي|ميلاده|ميلادها|الميلاد|ميلاد|مواليد|خلقت)(?: في| يوم| بتاريخ| هو| كان| عام| سنة|:){0,3}$',
);
const bornIn = arabicSpans(
  '(?:مواليد|ولدت|مولود|مولودة|ميلادي|سنة ميلادي|عام ميلادي)(?: في| عام| سنة| هو|:){0,3} ',
  '(?:19|20)\\d\\d',
);
const oldAge = arabicSpans(
  '(?:عمر\\p{L}*|يبلغ|تبلغ|أبلغ|سن\\p{L}{0,2}|بعمر|في عمر|بلغ|بلغت)(?: من العمر| هو| حوالي| الآن| تقريبا| يناهز){0,2}:? ',
  '(?:9\\d|1[01]\\d)(?: ?(?:سنة|عاما|عام|سنه))?|(?:\\p{L}{3,8} و)?تسع(?:ين|ون)(?: (?:سنة|عاما|عام))?',
);

const numberWord =
  '(?: (?:هو|هي|كان|رقم|الخاص بي|تبعي|حقي|بتاعي|التالي|على|الى|إلى|ب|لي|لي على|معي|الجديد|نداء)){0,3}[ :\\-]{1,3}';
const phone = arabicSpans(
  `(?:رقم (?:ال)?(?:هاتف|جوال|موبايل|تلفون|تليفون|محمول|نقال|خليوي|واتس…)\\p{L}{0,3}|رقمي|نمرتي|رقم تليفوني|هاتفي|جوالي|موبايلي|تلفوني|تليفوني|محمولي|نقالي|خليوي|واتس\\p{L}{0,4}|واتساب\\p{L}?|(?:ال)?(?:هاتف|جوال|موبايل|تلفون|تليفون)|(?:اتصلوا|اتصل|كلموني|كلمني|راسلوني|راسلني|تواصلوا|دقوا|رنوا)(?: معي| بي| فيني| بيا| عليا| علي)?)${numberWord}`,
  '\\+?\\(?\\d(?:[ ().\\-]{0,2}\\d){5,14}',
);
const code = '(?=[A-Za-z\\d./\\-]{0,20}\\d{3})[A-Za-z\\d][A-Za-z\\d./\\-]{2,28}[A-Za-z\\d]';
const papers: readonly (readonly [IdentifierKind, string, RegExp])[] = (
  [
    [
      'social-security',
      'arabic-identity',
      '(?:(?:ال)?رقم(?:ي)? (?:ال)?(?:قومي|وطني|هوية|الهوية|هويتي|بطاقة|البطاقة|بطاقتي|إقامة|الإقامة|إقامتي|اقامتي|ضمان|الضمان|الضمان الاجتماعي|سجل المدني|السجل المدني|مدني)|رقمي القومي|رقمي الوطني|(?:ال)?(?:هوية|هويتي|بطاقتي|إقامتي|اقامتي)(?: الوطنية)?(?: رقمها| رقم)?|سجلي المدني)',
    ],
    [
      'passport',
      'arabic-passport',
      '(?:رقم )?(?:ال)?جواز(?:ي)?(?: (?:ال)?سفر(?:ي)?)?(?: رقمه| رقم)?|رقم (?:ال)?باسبور\\p{L}?',
    ],
    [
      'record-number',
      'arabic-record',
      '(?:رقم )?(?:ال)?(?:ملف|ملفي|سجل)(?: (?:ال)?(?:طبي|صحي|مريض))?(?: رقمه| رقم)?|رقم (?:ال)?(?:ملف|مريض|المريض|الملف|السجل)(?: الطبي)?|رقم (?:التحليل|العينة|الحالة|المراجعة)',
    ],
    [
      'insurance',
      'arabic-insurance',
      '(?:رقم )?(?:ال)?(?:تأمين|تأميني|بوليصة|بوليصتي|وثيقة التأمين|العضوية)(?: (?:ال)?(?:صحي|طبي))?(?: رقمها| رقمه| رقم)?|رقم (?:بطاقة )?التأمين',
    ],
    [
      'bank-account',
      'arabic-account',
      '(?:رقم )?(?:ال)?(?:حساب|حسابي)(?: (?:ال)?(?:بنكي|مصرفي))?(?: رقمه| رقم)?|(?:ال)?(?:آيبان|ايبان)',
    ],
    ['payment-card', 'arabic-card', 'رقم (?:بطاقة )?(?:ال)?(?:فيزا|ائتمان|الائتمان|ماستركارد|بطاقتي البنكية)'],
    [
      'licence',
      'arabic-licence',
      '(?:رقم )?(?:ال)?(?:رخصة|رخصتي|لوحة|لوحة سيارتي)(?: (?:ال)?(?:قيادة|سواقة|سياقة|السيارة|القيادة))?(?: رقمها| رقم)?',
    ],
    [
      'other-number',
      'arabic-number',
      'رقم(?:ي)? (?:ال)?(?:موعد|الموعد|حجز|الحجز|طلب|الطلب|وصفة|الوصفة|موظف|الموظف|جامعي|الجامعي|وظيفي|الوظيفي|تذكرة|اشتراك|الاشتراك)',
    ],
  ] as const
).map(([kind, rule, cue]) => [kind, rule, arabicSpans(`(?:${cue})${numberWord}`, code)] as const);

const ordinary =
  '(?!(?:في|من|على|الى|إلى|مع|و|لا|لم|ما|قريب|قريبة|خاص|خاصة|حكومي|حكومية|عام|عامة|كبير|كبيرة|صغير|صغيرة|جديد|جديدة|مزدحم|ضيق|رئيسي|هادئ|هادئة|واحد|آخر|أخرى|بعيد|بعيدة|محلي|محلية|متخصص|متخصصة|ريفي|ريفية|نائية|ساحلية|جميلة|تابع|تابعة|أو|ثم|حيث|ولم|ولا|لأن|كان|كانت|قال|قالت|هل|أمس|اليوم|هنا|هناك|الأسنان|أسنان|الأطفال|أطفال|القلب|العيون|عيون|النساء|نسائية|الجلدية|جلدية|العظام|الطوارئ|الصحة|الولادة|التجميل|تجميل|تحاليل|التحاليل|الأشعة|أشعة|صحي|طبي|الطبيب|طبيب|الدكتور|طبيبي|السكري|الحي|حيي|بيتنا|المدينة|أدوية|ابتدائية|ثانوية|تأمين|التأمين|أدفع|كل|أسبوعيا|العناية|القريب|القريبة|الكبير|الخاص|الحكومي|العام|المركزي|المناعة|التنفس|صباحا|مساء|الانتظار|علاج|للعلاج|نهارية|مزمنة|عن|حتى|بعد|قبل|منذ|جراحة|الجراحة|رعاية|الرعاية|ابني|ابنتي|الألم|الذهن|الضوء)(?![\\p{L}\\p{N}]))';
const titled =
  '(?:(?:الملك|الملكة|الأمير|الأميرة|الشيخ|الشيخة|الدكتور|دكتور|الشهيد|القديس|القديسة|السلطان|الرئيس|السيدة|سان|أبو|أم|بن|عبد|مدينة|الجامعة|عين|دير|بني|كفر) )?';
const proper = `${titled}${ordinary}\\p{L}{2,20}(?: (?:ال\\p{L}{3,15}|بن \\p{L}{2,15}|${ordinary}عبد \\p{L}{3,15}))?`;
const street = arabicSpans(
  '',
  `(?:شارع|طريق|جادة|زنقة|زقاق|ممر|حارة|درب|نهج) ${proper}(?:[ ,،]{1,2}(?:رقم|عمارة|بناية|منزل|مبنى|فيلا|شقة|بيت) ?\\d{1,5}| \\d{1,5}(?![\\d/.]))?`,
);
const quarter = arabicSpans(
  '(?:ب|ل)?(?:أسكن|اسكن|ساكن…|نسكن|أعيش|اعيش|نعيش|عايش…|مقيم…|أقيم|عنواني|بيتنا|بيتي|منزلي|منزلنا|من سكان|من أهالي|أهل)(?: (?:في|ب|هو|حاليا|بحي))*:? ',
  `(?:حي|منطقة|قرية|مدينة|محافظة|بلدة|مخيم|ضاحية|ضيعة|مركز|كمباوند) ${proper}(?:(?: في| ب|،|,)? ?(?:مدينة )?(?:${[...arabicTowns].join('|')}))?`,
);
const town = arabicSpans(
  '(?:(?:أسكن|اسكن|ساكن\\p{L}?|سكان|نسكن|أعيش|اعيش|نعيش|عايش\\p{L}?|عايشين|مقيم\\p{L}?|أقيم|مدينة|محافظة|ولاية|انتقلت|سافرت من|أهلي|بيتي|بيتنا|عيادة|مستشفى|من أهل|أنا|انا|احنا|نحن|إحنا|جايين|(?:انا|اسمي|معكم)(?: [\\p{L}]+){1,4} من|من سكان|من أهالي)(?: (?:في|الى|إلى|ب|من|حاليا|هنا|مدينة|أصلا))* )(?:ب|ل)?',
  `(?:${[...arabicTowns].join('|')})(?: (?:المنورة|المكرمة|ال?بيضاء|الله|الزور|الشيخ|العرب|الجديدة))?`,
);
const facility = arabicSpans(
  '(?:ب|ل)?',
  `(?:مستشفى|مشفى|مستوصف|مصحة|صيدلية|مختبر|مجمع|جامعة|مدرسة|شركة|مصنع|كلية|معهد|مركز|عيادة|عيادات|مستشفيات|بنك) ${proper}`,
);

/** Marks what Arabic words announce, in a text that was read (read-text.ts). Offsets as everywhere; the caller merges what other rules found. */
export function findInArabic(text: string): Finding[] {
  if (!hasArabic(text)) return [];
  const days = dates
    .flatMap((pattern) => findMatches(text, pattern, 'date', 'arabic-date'))
    .map((found): Finding =>
      birth.test(text.slice(Math.max(0, found.start - 40), found.start).trimEnd())
        ? { ...found, kind: 'date-of-birth', rule: 'arabic-birth' }
        : found,
    );
  return [
    ...papers.flatMap(([kind, rule, pattern]) => findMatches(text, pattern, kind, rule)),
    ...findMatches(text, phone, 'phone', 'arabic-phone'),
    ...days,
    ...findMatches(text, bornIn, 'date-of-birth', 'arabic-birth'),
    ...findMatches(text, oldAge, 'age-over-89', 'arabic-age'),
    ...findMatches(text, street, 'address', 'arabic-street'),
    ...findMatches(text, quarter, 'place', 'arabic-quarter'),
    ...findMatches(text, town, 'place', 'arabic-town'),
    ...findMatches(text, facility, 'facility', 'arabic-facility'),
    ...findNames(text),
  ];
}
