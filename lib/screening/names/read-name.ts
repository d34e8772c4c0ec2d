/**
 * Reads a personal name at a given place of a text and says where it ends.
 * It must not decide whether a name is to be expected there: the rules that call it know the cue.
 */
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { isMedicalTerm, isMedicalWord, namesADisease } from '@/lib/screening/words/medical-words';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';
import { givenNames } from './given-names';
import { isWideRegion } from './wide-regions';

const wordAt = /\p{L}[\p{L}\p{M}]{0,40}(?:['-]\p{L}[\p{L}\p{M}]{0,40}){0,3}/uy;
const particle = /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|bin|ibn|al|el|la|le|af|av|zu|y|ó|o)$/iu;
const neverInName: ReadonlySet<string> = new Set(
  "i im i'm i've ive i'd a an the and or but so if is am are was were be been has have had do does did can cannot could would will should may might must my your his her their our its it he she we they you me him them us who whom what when where why how which that this these those there here from to for with without in on at by of off as about after before since until please pls plz thanks thank regards hello hi dear sir madam yes no not also then now today recently just any all some every subject message re age aged year years born phone tel email e-mail mobile cell fax address doctor dr mr mrs ms said says told asked once help because however although both each another one two three same such very still even only like does got get let too".split(
    ' ',
  ),
);

export type NameReading = {
  /** Accept names without capitals, as after "my name is". */
  lowerCase?: boolean;
  /** Accept a capitalised English word, unless it is a function word or medicine, as after "Mrs". */
  anyCapital?: boolean;
  /** Accept only a first word known as a given name. */
  knownOnly?: boolean;
};

export type NameWord = { folded: string; isCapital: boolean; isCapitals: boolean; isKnown: boolean };

/** Describes one word for the rules; a possessive ending is ignored. */
export function describeWord(written: string): NameWord {
  const bare = written.includes("'") ? written.replace(/'s$/i, '') : written;
  const folded = foldLetters(bare);
  const isCapital = !/^[a-z]/.test(bare) && /^\p{Lu}/u.test(bare);
  const head = folded.split('-', 1)[0] ?? folded;
  return {
    folded,
    isCapital,
    isCapitals: bare.length > 1 && isCapital && bare === bare.toUpperCase(),
    isKnown:
      givenNames.has(folded) ||
      (folded.includes('-') && givenNames.has(head) && !folded.split('-').some(isMedicalTerm)),
  };
}

/** True for a word that is neither English, nor medicine, nor a region: it may well be a name. */
export function isStrange(folded: string): boolean {
  return (
    folded.length > 1 &&
    !isOrdinaryWord(folded) &&
    !isMedicalWord(folded) &&
    !isWideRegion(folded) &&
    !folded.split(/['-]/).some((part) => isOrdinaryWord(part) || isMedicalWord(part))
  );
}

function mayBegin(word: NameWord, reading: NameReading): boolean {
  if (neverInName.has(word.folded)) return false;
  if (word.isKnown) return word.isCapital || reading.lowerCase === true;
  if (reading.knownOnly === true) return false;
  if (word.isCapitals && word.folded.length < 4 && reading.lowerCase !== true) return false;
  if (word.isCapital) return (reading.anyCapital === true && !isMedicalTerm(word.folded)) || isStrange(word.folded);
  return reading.lowerCase === true && word.folded.length > 2 && isStrange(word.folded);
}

function mayContinue(word: NameWord, first: NameWord): boolean {
  if (neverInName.has(word.folded)) return false;
  // Shouted, every word looks like a family.
  if (word.isCapitals && first.isCapitals) return word.isKnown || isStrange(word.folded);
  if (word.isCapital) return !word.isCapitals;
  return !first.isCapital && word.folded.length > 2 && (word.isKnown || isStrange(word.folded));
}

function wordFrom(text: string, at: number): string | null {
  wordAt.lastIndex = at;
  return wordAt.exec(text)?.[0] ?? null;
}

/** Where the name that begins at `start` ends, or -1 when none does. Reads four words at most and never past a line. */
export function nameEnd(text: string, start: number, reading: NameReading = {}): number {
  const written = wordFrom(text, start);
  if (written === null) return -1;
  const first = describeWord(written);
  let end = start + written.length;
  const isInitial = written.length === 1 && first.isCapital && written !== 'I' && text.charAt(end) === '.';
  if (!isInitial && !mayBegin(first, reading)) return -1;
  if (!isInitial && namesADisease(text, end)) return -1;
  let words = isInitial ? 0 : 1;
  let reach = isInitial ? end + 1 : end;
  for (let extra = 0; extra < 4; extra += 1) {
    const gap = /^ {1,2}/.exec(text.slice(reach, reach + 3))?.[0].length ?? 0;
    const next = gap > 0 || (isInitial && words === 0) ? wordFrom(text, reach + gap) : null;
    if (next === null) break;
    const nextEnd = reach + gap + next.length;
    const described = describeWord(next);
    if (
      next.length === 1 &&
      next !== 'I' &&
      (described.isCapital || (!first.isCapital && text.charAt(nextEnd) === '.'))
    ) {
      reach = text.charAt(nextEnd) === '.' ? nextEnd + 1 : nextEnd;
      continue;
    }
    if (particle.test(next) && /^[ '-]\p{Lu}/u.test(text.slice(nextEnd, nextEnd + 3))) {
      reach = nextEnd;
      continue;
    }
    const accepted =
      words === 0 ? mayBegin(described, { ...reading, anyCapital: true }) : mayContinue(described, first);
    if (!accepted || namesADisease(text, nextEnd)) break;
    words += 1;
    reach = nextEnd;
    end = nextEnd;
    if (words === 4) break;
  }
  if (words === 0) return -1;
  return /'s$/i.test(text.slice(start, end)) ? end - 2 : end;
}
