/**
 * How words are compared: without case, marks, plural endings and the differences between British and American spelling.
 * It must not know posts, the index or the screen.
 */
import { foldLetters } from '@/lib/screening/words/fold-letters';

/** `start` and `end` are UTF-16 offsets in the text that was read, `end` exclusive. */
export type Word = { term: string; start: number; end: number };

/** Longer questions are cut, not refused. */
export const longestQuery = 200;
const mostWords = 32;
/** No real word is longer; what is longer is compared by its beginning. */
const longestTerm = 40;

/** A typed query as it is worked with and shown again: cut, on one line, without control characters and broken letters. */
export function tidyQuery(typed: string): string {
  return typed
    .slice(0, longestQuery)
    .replace(/[\p{Surrogate}\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words that carry no subject. "No", "not" and "without" are among them: a search for them would find every page. */
const stopWords = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does doing don for from ' +
    'get had has have having he her here him his how i if in into is it its just ll m me more most my no not of off on or other ' +
    'our out own re s she should so some such t than that the their them then there these they this those to too until up ve ' +
    'very was we were what when where which while who whom why will with without would you your ' +
    'de del el en es la las los lo por que se un una y para con mas como su'
  )
    .split(' ')
    .map(termOf),
);

/** `term` as `termOf` gives it. */
export function isStopWord(term: string): boolean {
  return stopWords.has(term);
}

/** What spellings and forms of one word have in common. Meant for comparing only: it need not be a word. */
export function termOf(word: string): string {
  const folded = foldLetters(word)
    .replace(/\u0640/gu, '')
    .replace(/\u0649/gu, '\u064A')
    .replace(/['’ʼ＇]s?$/u, '')
    .replace(/['’ʼ＇]/gu, '')
    .slice(0, longestTerm);
  return /^\p{Script=Arabic}/u.test(folded) ? arabicStem(folded) : latinStem(spellAmerican(singular(folded)));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Haemoglobin and hemoglobin, tumour and tumor, generalised and generalized. */
function spellAmerican(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/[ao]e/g, 'e')
    .replace(/our$/, 'or')
    .replace(/is(e|ed|er|ing|ation)$/, 'iz$1');
}

/** Vomit, vomited and vomiting; wheeze and wheezing; headache and headaches; inhalador and inhaladores. */
function latinStem(word: string): string {
  const verb = /^(.*[aeiouy].*)(?:ing|(?<!e)ed)$/.exec(word)?.[1];
  if (verb !== undefined && verb.length >= 4) return verb.replace(/i$/, 'y').replace(/([bdgmnprt])\1$/, '$1');
  return word.length > 4 ? word.replace(/e$/, '') : word;
}

/**
 * Without the article, what is joined on before it, and the commonest endings, as in the light stemmer of Larkey, Ballesteros and
 * Connell (Light Stemming for Arabic Information Retrieval, 2007). At least two letters stay.
 */
function arabicStem(word: string): string {
  const bare = word.replace(/^(?:و(?=..))?(?:ال|بال|كال|فال|لل)(?=..)|^و(?=...)/u, '');
  return ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي'].reduce(
    (stem, ending) =>
      stem.endsWith(ending) && stem.length >= ending.length + 2 ? stem.slice(0, -ending.length) : stem,
    bare,
  );
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u0640]|['’ʼ＇](?=\p{L}))*/uy;

/** A letter or digit of ASCII, in any case. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** Where each word starts and ends. Most letters of most texts are plain ones, for which the pattern would cost four times as much. */
function* wordsOf(text: string): Generator<[start: number, end: number]> {
  for (let start = 0; start < text.length;) {
    let end = start;
    while (isPlain(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    if (next > 0x7f || (end > start && next === 0x27)) {
      wordPattern.lastIndex = start;
      if (wordPattern.test(text)) end = wordPattern.lastIndex;
    }
    if (end > start) yield [start, end];
    start = Math.max(end, start + 1);
  }
}

/** Scripts that put no space between their words. */
const unspacedScripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const scriptRuns = new RegExp(`(?:[${unspacedScripts}]\\p{M}*)+|(?:(?![${unspacedScripts}])[^])+`, 'gu');

/** A vocabulary is small beside the text it makes up: each form is folded once. */
export type TermMemory = Map<string, string>;

/** Every word, stop words too, in the order of the text. Words may overlap where a script puts no space between them. */
export function listWords(text: string, memory?: TermMemory): Word[] {
  const words: Word[] = [];
  for (const [start, end] of wordsOf(text)) {
    const written = text.slice(start, end);
    let term = memory?.get(written);
    if (term === undefined) {
      if (unspaced.test(written)) {
        words.push(...wordsWithin(written, start));
        continue;
      }
      term = termOf(written);
      memory?.set(written, term);
    }
    if (term !== '') words.push({ term, start, end });
  }
  return words;
}

/**
 * Each letter with its neighbour, since where a word ends is known to a dictionary alone: what search engines do for Chinese, Japanese
 * and Thai. A letter by itself is a word by itself; Latin letters and digits in between are words as ever.
 */
function wordsWithin(written: string, from: number): Word[] {
  const words: Word[] = [];
  for (const run of written.matchAll(scriptRuns)) {
    const start = from + run.index;
    if (!unspaced.test(run[0])) {
      words.push({ term: termOf(run[0]), start, end: start + run[0].length });
      continue;
    }
    const letters = [...run[0].matchAll(/\P{M}\p{M}*/gu)].map((letter) => ({
      start: start + letter.index,
      end: start + letter.index + letter[0].length,
    }));
    const pairs =
      letters.length === 1
        ? letters
        : letters.slice(1).map(({ end }, at) => ({ start: letters[at]?.start ?? end, end }));
    for (const pair of pairs)
      words.push({ ...pair, term: foldLetters(written.slice(pair.start - from, pair.end - from)) });
  }
  return words.filter(({ term }) => term !== '');
}

/** The words of a query, the first 32. */
export function listQueryWords(query: string): Word[] {
  return listWords(tidyQuery(query)).slice(0, mostWords);
}
