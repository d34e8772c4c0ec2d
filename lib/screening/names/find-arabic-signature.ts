/**
 * A name that stands alone on a line or ends an Arabic message, behind a farewell or not. It must not judge words: it is told which may be names.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import { arabicWords } from '@/lib/screening/words/arabic-words';
import { isFrequentArabic } from '@/lib/screening/words/ordinary-arabic';
import type { ArabicWord } from './arabic-name-words';

const farewell = arabicWords(
  '(?:.* )?[وف]?(?:شكرا|شكراً|تحياتي|التحية|تحية|الشكر|والسلام|أخوكم|أختكم|المرسل|المرسلة|توقيع|بانتظار ردكم|في انتظار ردكم|انتظار الرد|مع الاحترام|الاحترام|التقدير|وفقكم الله|خيرا|خير|ودمتم|دمتم|سالمين|بخير|يعافيكم|العافية|العافيه|مودتي|تقديري|احترامي|محبتي|ممنون|ممنونة|ردكم|الرد|لكم)(?: لكم| جزيلا| لك|ة)?$',
);
const joined = arabicWords('^(?:بن|ابن|بنت|عبد|أبو|ابو|آل|ولد|أم|ام|بو)$');
const longest = 4;

/** `mayBe` answers for one word whether it is a name or at least no word of the language. */
export function findArabicSignature(
  text: string,
  words: readonly ArabicWord[],
  mayBe: (word: string) => boolean,
): Finding[] {
  const found: Finding[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
    if (at < words.length && !/[\n.،,!؟?:]/.test(gap)) continue;
    const own = words.slice(first, at);
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    const before = text.slice(Math.max(0, start - 40), start);
    const behindFarewell = first > 0 && farewell.test(before.replace(/[\s،,.!\-:]+$/u, '').replace(/^.*[\n.!؟?]/s, ''));
    const isLast = at === words.length;
    const isLine = (first === 0 || /\n[ \t]*$/.test(before)) && (isLast || /^[ .]*\n/.test(gap));
    // On a line of its own behind a farewell hardly anything but a name stands.
    const isLikely = (word: string) =>
      mayBe(word) || (behindFarewell && /\n/.test(before) && word.length > 2 && !isFrequentArabic(word));
    // A message's only line, or its first of one word, is no signature.
    const stands =
      (behindFarewell && (isLast || /\n/.test(gap))) || (isLine && own.length > 1) || (isLine && isLast && first > 0);
    if (
      stands &&
      own.length <= longest &&
      words.length > own.length &&
      own.every(({ text: word }) => isLikely(word) || joined.test(word) || /^ال.{3,}/.test(word)) &&
      isLikely(own[0]?.text ?? '')
    )
      found.push({ kind: 'name', rule: 'arabic-sign-off', start, end });
    first = at;
  }
  return found;
}
