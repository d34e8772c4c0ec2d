/** Whether words that a model takes for something of somebody hold enough to tell who it is. It must not know the model. */
import type { MarkSort } from './mark-model';
import type { Marked } from './marked-words';

const sureOfOrdinary = 4.5;
const fewestDigits = 4;

/** Digits, and numbers spelt, which are one or two. */
export const digitsIn = (words: readonly Marked[]): number =>
  words.reduce(
    (sum, { sense, start, end }) => sum + (sense.folded.startsWith('#') ? end - start : sense.isNumber ? 1 : 0),
    0,
  );

const listed = /[,;،؛]/;
const isPlainWord = (word: Marked | undefined): boolean =>
  word !== undefined && !word.sense.isNumber && word.end - word.start > 1;

/** The most digits without a comma beside a word between them: "LDL 132, HDL 45" are two values and no number. */
function digitsTogether(words: readonly Marked[]): number {
  let [most, from] = [0, 0];
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word && !(listed.test(word.gap) && (isPlainWord(word) || isPlainWord(words[at - 1])))) continue;
    most = Math.max(most, digitsIn(words.slice(from, at)));
    from = at;
  }
  return most;
}

export const spoken = /@|arroba|(?<![\p{L}])(?:at|dot|ات|دوت|نقطه)(?![\p{L}])/iu;
const pressure = /^\D{0,4}\d{2,3}\s?\/\s?\d{2,3}\D{0,4}$/;
const isOrdinary = ({ sense }: Marked): boolean =>
  /^L1|[esr]/.test(sense.lists) ? !sense.lists.includes('k') : /^A.*w/.test(sense.lists);

const none = /^(?:zero|oh|cero|صفر)$/;
export const isSpelt = ({ sense }: Marked): boolean => sense.isNumber && !sense.folded.startsWith('#');

/** Whoever counts says each number once and begins with one; in a number of one's own some come again. */
export function isCount(words: readonly Marked[]): boolean {
  const spelt = words.filter(isSpelt).map(({ sense }) => sense.folded.replace(/^و(?=.{3})/, ''));
  return spelt.length > 2 && new Set(spelt).size === spelt.length && !spelt.some((word) => none.test(word));
}

const fewestOfPostcode = 5;

/** One small number, one word of a street or a day, and words that everybody uses tell of nobody. */
export function saysEnough(sort: MarkSort, score: number, words: readonly Marked[], text: string): boolean {
  const hasWord = words.some(({ sense, start, end }) => !sense.isNumber && end - start > 2);
  if (sort === 'number') return digitsTogether(words) >= fewestDigits && !pressure.test(text) && !isCount(words);
  if (sort === 'mail') return hasWord && (spoken.test(text.slice(1)) || !words.every(isOrdinary));
  if (sort === 'address')
    return words.length > 1 ? hasWord || score > sureOfOrdinary : digitsIn(words) >= fewestOfPostcode;
  if (sort === 'date') return words.length > 1;
  return score >= sureOfOrdinary || !words.every(isOrdinary);
}
