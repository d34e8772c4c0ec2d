/**
 * Names in an Arabic sentence: behind a relative, a title or "my name is", in a signature, or a known given name with a family behind it.
 * Arabic has no capitals, so what may stand behind a cue and is no name is listed. It must not know dates, numbers or places.
 */
import type { Finding } from '@/lib/screening/screening-finding';
import * as cues from '@/lib/screening/words/arabic-name-cues';
import { isOrdinaryArabic } from '@/lib/screening/words/ordinary-arabic';
import {
  type ArabicWord,
  arabicWordsOf,
  deed,
  described,
  endOfName,
  isGiven,
  isStrange,
  isWord,
  linked,
  notName,
} from './arabic-name-words';
import { arabicNameInProse, arabicNameOrWord } from './arabic-names';
import { findArabicSignature } from './find-arabic-signature';

type Mark = { kind: 'name' | 'clinician'; rule: string; from: number; to: number };

const readAbu = 'ابو';
/** Ali, and "on": one word once it is read; Hana, and "here"; Walaa, and "nor". */
const readOn = 'علي';
const readHere = 'هنا';
const readNor = 'ولا';

const isFemaleDeed = (cue: string, word: string): boolean => /ه$/.test(cue) && /.{3}ت$/.test(word);
/** Families with their article, as they stand behind a title: "Dr al-Husseini". */
const isFamily = (word: string): boolean =>
  /^ال\p{L}{4,}$/u.test(word) && /ي$/.test(word) && !described.test(word) && !deed.test(word);
const bare = (word: string): string => (/^[وف]/.test(word) && word.length > 3 && !isGiven(word) ? word.slice(1) : word);

/** Behind a cue that only a name follows, one word more is the family, unless it tells what was done. */
const firmRules = ['arabic-self', 'arabic-clinician', 'arabic-honorific'];

function findingOf(words: readonly ArabicWord[], { kind, rule, from, to }: Mark): Finding {
  const end = endOfName(words, to);
  const next = words[to + 1];
  const takesNext =
    firmRules.includes(rule) &&
    end === words[to]?.end &&
    next?.follows === true &&
    isGiven(words[to]?.text) &&
    !/^(?:و|\d)/.test(next.text) &&
    ![deed, described].some((rules) => rules.test(next.text)) &&
    (!notName.test(next.text) || /^ب[ون]../.test(next.text));
  return { kind, rule, start: words[from]?.start ?? 0, end: takesNext ? next.end : end };
}

/** What a title and the word behind it say. */
function titled(words: readonly ArabicWord[], cue: string, at: number): Mark | null {
  const name = words[at]?.text ?? '';
  const behind = words[at + 1]?.text ?? '';
  const isName = isGiven(name) || name === 'عبد' || name === readAbu;
  if (cues.clinician.test(cue)) {
    if (name === readOn && behind.startsWith('ال') && !/^ال|^د$/.test(cue)) return null;
    if (isName || (isStrange(name) && !isFemaleDeed(cue, name)) || isFamily(name))
      return { kind: 'clinician', rule: 'arabic-clinician', from: at, to: at };
  }
  if (cues.honorific.test(cue) && (isName || (!deed.test(name) && !name.startsWith('ال') && isGiven(behind))))
    return { kind: 'name', rule: 'arabic-honorific', from: at, to: at };
  return null;
}

/** What the word at `at` announces of the word at `to`, where one follows the other. */
function announced(words: readonly ArabicWord[], cue: string, at: number, to: number): Mark | null {
  const name = words[to]?.text ?? '';
  const isName = isGiven(name) || name === 'عبد';
  const mark = (rule: string, from = to, until = to): Mark => ({ kind: 'name', rule, from, to: until });
  const title = titled(words, cue, to);
  if (title) return title;
  if (cues.relative.test(cue) && (isName || name === readAbu) && name !== readNor && !isWord(words, to))
    return mark('arabic-relative');
  if (cues.meCue.test(cue) && isIntroduced(words, to)) return mark('arabic-self');
  if (cues.calling.test(cue) && isGiven(name) && !arabicNameOrWord.has(name)) return mark('arabic-call');
  if (cues.kunya.test(words[at]?.text ?? '') && ((isName && !isWord(words, to)) || isStrange(name)))
    return mark('arabic-kunya', at, at + 1);
  const isWhole =
    isGiven(cue) &&
    !arabicNameOrWord.has(cue) &&
    !(arabicNameInProse.has(cue) && !isGiven(name)) &&
    !(cue === readHere && name === readOn) &&
    (isGiven(name) || /^ال\p{L}{3,}/u.test(name)) &&
    !described.test(name);
  return isWhole ? mark('arabic-full', at, at) : null;
}

function markAt(text: string, words: readonly ArabicWord[], at: number): Mark | null {
  const word = words[at];
  if (!word) return null;
  const cue = cues.relative.test(word.text) ? word.text : bare(word.text);
  const to = at + (cues.skipped.test(words[at + 1]?.text ?? '') ? 2 : 1);
  const next = words[to];
  if (!next) return null;
  const gap = text.slice(word.end, Math.min(next.start, word.end + 40));
  const isDotted = cue === 'د' && /^[. ]{1,3}$/.test(gap);
  if (!next.follows && !isDotted && !/^[ :،,.]{1,3}$/.test(gap)) return null;
  const self: Mark = { kind: 'name', rule: 'arabic-self', from: to, to };
  if (cues.selfCue.test(cue) && !notName.test(next.text) && !/^\d/.test(next.text)) return self;
  if (cues.iAmYour.test(cue) && (isGiven(next.text) || isStrange(next.text))) return self;
  return next.follows || isDotted ? announced(words, cue, at, to) : null;
}

/** Names by their cue, by the list of given names, and at the end of a message. Takes a text that was read (read-text.ts). */
export function findArabicNames(text: string): Finding[] {
  const words = arabicWordsOf(text);
  const found = words.flatMap((_, at) => {
    const mark = markAt(text, words, at);
    return mark ? [findingOf(words, mark)] : [];
  });
  return [
    ...found,
    ...givenAlone(words, found),
    ...findArabicSignature(text, words, (word) => isGiven(word) || isStrange(word)),
  ];
}

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
  if (cues.kunya.test(first.text)) return isPair && (isGiven(second.text) || isStrange(second.text));
  return isPair && isStrange(first.text) && (isGiven(second.text) || linked.test(second.text));
}

const prefixes = ['', 'و', 'ف', 'ل', 'ب', 'ك', 'ول', 'وب'];

/** A known name that is no word says enough by itself, also behind "and", "for", "with". */
function givenAlone(words: readonly ArabicWord[], found: readonly Finding[]): Finding[] {
  const ends = new Set(found.map(({ end }) => end));
  return words.flatMap((word, at) => {
    const isListed = /^و/.test(word.text) && ends.has(words[at - 1]?.end ?? -1);
    if (cues.sacred.test(words[at - 1]?.text ?? '') || cues.sacred.test(words[at + 1]?.text ?? '')) return [];
    const prefix = prefixes.find((one) => word.text.startsWith(one) && isGiven(word.text.slice(one.length))) ?? '';
    const name = word.text.slice(prefix.length);
    if (!isGiven(name) || (!isListed && (arabicNameOrWord.has(name) || arabicNameInProse.has(name)))) return [];
    if (name.length < 3 || (prefix !== '' && !isListed && isOrdinaryArabic(word.text))) return [];
    const next = words[at + 1];
    const end = next?.follows === true && isStrange(next.text) ? endOfName(words, at + 1) : endOfName(words, at);
    return [{ kind: 'name', rule: 'arabic-given', start: word.start + prefix.length, end } as const];
  });
}
