/**
 * Stretches of words that a model takes for names, numbers, homes, mail or births: each begins where the model is sure and reaches as far as
 * it finds it likely. It must not be the only reader: what the rules know better, they say.
 */
import type { Finding, IdentifierKind } from '@/lib/screening/screening-finding';
import { namesADisease } from '@/lib/screening/words/medical-words';
import { type MarkModel, type MarkSort, type Scored, scoreMarks } from './mark-model';
import { type Marked, markedWords } from './marked-words';
import { digitsIn, isCount, isSpelt, saysEnough, spoken } from './says-enough';

/** Log-odds, chosen on frames and sentences that the model judging them had not learnt, so that three clean ones of a hundred are the most. */
const sure: Readonly<Record<MarkSort, number>> = {
  none: Infinity,
  name: 1.5,
  number: 2,
  address: 2.2,
  mail: 1.5,
  date: 2,
};
/** Arabic has no capitals, so its model is less sure of names, and errs no oftener for it. */
const sureInArabic = 1.2;
/** In Latin letters most words that no list knows are products and slips. */
const sureOfUnlisted = 2.9;
const acronym = 4;
const likely = 0;
const shortestPhone = 7;

const kinds: Readonly<Record<MarkSort, IdentifierKind>> = {
  none: 'other-number',
  name: 'name',
  number: 'other-number',
  address: 'address',
  mail: 'email',
  date: 'date-of-birth',
};

const accountReach = 5;
/** Said within an address, and in any other sentence too. */
const signs: ReadonlySet<string> = new Set('at dot dash underscore arroba punto guion ات دوت نقطه'.split(' '));

/** One word alone is somebody's address only where words of mail or of accounts stand close before it. */
function isOfAccount(words: readonly Marked[], first: number, last: number): boolean {
  if (last > first) return true;
  return words
    .slice(Math.max(0, first - accountReach), first)
    .some(({ sense }) => sense.cue === 'm' && !signs.has(sense.folded));
}

const newLine = /\n/;
const stop = /[.!?؟…]\s|[!?؟]/;

/** A sentence ends between the two, unless an initial or a number stands before the stop. */
function isApart(before: Marked, behind: Marked): boolean {
  if (newLine.test(behind.gap)) return true;
  return stop.test(behind.gap) && !before.sense.isNumber && before.end - before.start > 1;
}

const code =
  /(?:^|[^\p{L}])(?:ndc|icd|isbn|pmid|doi|cas|lot|batch|model|nct|unii|gene|variant)(?![\p{L}])[^.\n]{0,16}$/iu;
const webAddress = /(?:\/\/|www\.)\S*$/i;

/** Numbers of drugs, papers and pages, which thousands share. */
const isOfThings = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 120), start);
  return code.test(before.slice(-40)) || webAddress.test(before);
};

function kindOf(sort: MarkSort, text: string, words: readonly Marked[]): IdentifierKind {
  if (sort === 'number' && digitsIn(words) >= shortestPhone && words.every(({ sense }) => sense.isNumber))
    return 'phone';
  return sort === 'mail' && !spoken.test(text.slice(1)) ? 'handle' : kinds[sort];
}

function isSure({ sort, score }: Scored, { sense }: Marked): boolean {
  if (sense.lists === 'Z') return false;
  if (sort !== 'name') return score >= sure[sort];
  if (sense.lists.startsWith('A')) return score >= sureInArabic;
  return score >= (sense.lists.includes('k') ? sure.name : sureOfUnlisted);
}

/** "MLC", where not everything is shouted. */
const isAcronym = (words: readonly Marked[], all: readonly Marked[]): boolean =>
  words.length === 1 &&
  words.every(({ shape, start, end }) => shape === 'A' && end - start <= acronym) &&
  all.some(({ shape, start, end }) => shape === 'a' && end - start > 1);

/** Written without a space behind the piece before: a part of a longer code is nobody's postcode. */
const isGlued = (words: readonly Marked[], at: number): boolean => at > 0 && words[at]?.gap === '';

const fewestSpelt = 7;

/** So many numbers spelt in a row are no counting and no dose. */
function findSpelt(words: readonly Marked[]): Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!words[from]?.sense.isNumber) continue;
    let to = from + 1;
    while (words[to]?.sense.isNumber && !newLine.test(words[to]?.gap ?? '')) to += 1;
    const run = words.slice(from, to);
    const spelt = run.filter(isSpelt);
    if (spelt.length >= fewestSpelt && !isCount(run))
      findings.push({ kind: 'phone', start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, rule: 'spelt-number' });
    from = to;
  }
  return findings;
}

/**
 * Takes a text that was read (read-text.ts) and holds no look-alikes; offsets are of that text. Of what `isTaken`, which the rules marked,
 * nothing is said again.
 */
export function findMarks(
  model: MarkModel,
  text: string,
  isTaken: (start: number, end: number) => boolean = () => false,
): Finding[] {
  const words = markedWords(text);
  const findings = findSpelt(words);
  // A word without neighbours: what a model makes of it is its own bent and not the writer's.
  if (words.length < 2) return findings;
  const scores = scoreMarks(model, words);
  const isRuled = (word: Marked | undefined): boolean => word !== undefined && isTaken(word.start, word.end);
  const nothing: Scored = { sort: 'none', score: -Infinity };
  const scoreAt = (at: number): Scored => {
    const [word, own] = [words[at], scores[at] ?? nothing];
    return own.sort === 'name' && isRuled(word) ? nothing : own;
  };
  const goesOn = (from: number, to: number): boolean => {
    const [one, other] = [words[Math.min(from, to)], words[Math.max(from, to)]];
    return one !== undefined && other !== undefined && scoreAt(to).score >= likely && !isApart(one, other);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || !isSure(scoreAt(at), word) || isRuled(word)) continue;
    let [first, last] = [at, at];
    while (goesOn(first, first - 1)) first -= 1;
    while (goesOn(last, last + 1)) last += 1;
    const reached = last;
    while (isRuled(words[first])) first += 1;
    while (isRuled(words[last])) last -= 1;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const own = words.slice(first, last + 1);
    const best = scores.slice(first, last + 1).reduce((one, other) => (other.score > one.score ? other : one));
    const isName = best.sort !== 'name' || !(namesADisease(text, end) || isAcronym(own, words));
    const isMail = best.sort !== 'mail' || isOfAccount(words, first, last);
    const isHome = best.sort !== 'address' || !(isGlued(words, first) || isGlued(words, last + 1));
    if (
      isName &&
      isHome &&
      isMail &&
      !isOfThings(text, start) &&
      saysEnough(best.sort, best.score, own, text.slice(start, end))
    )
      findings.push({ kind: kindOf(best.sort, text.slice(start, end), own), start, end, rule: `learned-${best.sort}` });
    at = reached;
  }
  return findings;
}
