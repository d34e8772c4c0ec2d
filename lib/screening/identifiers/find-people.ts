/**
 * Names of people who are known to work here, wherever they stand in a text: whole, or the first or the last alone. It must not know who
 * they are.
 */
import { type Finding, findMatches, overlapWith } from '@/lib/screening/screening-finding';
import { isOrdinaryWord } from '@/lib/screening/words/ordinary-words';

/** What stands around a name in a list of staff, and tells nobody apart. */
const notNames =
  /^(?:dr|doctora?|prof|professor|mr|mrs|ms|miss|nurse|sir|dra|don|doña|sra?|srta|من|بن|أبو|ابو|الدكتورة?|د)\.?$/iu;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** With a capital, and in small letters too where that is no word of the language: on a phone nobody looks for the shift key. */
function waysToWrite(word: string): string[] {
  const small = word.toLowerCase();
  return small === word || word.length < 4 || isOrdinaryWord(small) ? [word] : [word, small];
}

/** Each part that could name one of `people`, who are written as on a door: "Dr Elena Marsh", "Jo Winter, front desk". */
export function findPeople(text: string, people: readonly string[]): Finding[] {
  const words = new Set(
    people
      .flatMap((name) => (name.split(',')[0] ?? '').split(/[\s-]+/u))
      .filter((word) => word.length > 1 && !notNames.test(word)),
  );
  if (words.size === 0) return [];
  const find = (spellings: readonly string[], more: string, flags: string): Finding[] => {
    const one = `(?:${spellings.map(escaped).sort(longestFirst).join('|')})`;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${one}(?:[\\s-]${one})${more}(?![\\p{L}\\p{N}])`, flags);
    return findMatches(text, pattern, 'clinician', 'works-here');
  };
  // Two of them side by side are a name in whatever letters.
  return addFindings(find([...words], '{1,3}', 'dgiu'), find([...words].flatMap(waysToWrite), '{0,3}', 'dgu'));
}

const longestFirst = (one: string, other: string): number => other.length - one.length;

/** Both lists, without what the first one has already marked. */
export function addFindings(first: readonly Finding[], more: readonly Finding[]): Finding[] {
  const known = overlapWith(first);
  return [...first, ...more.filter(({ start, end }) => !known(start, end))].sort(
    (one, other) => one.start - other.start,
  );
}
