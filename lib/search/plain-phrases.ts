/**
 * Plain words and doctors' words that mean the same, as the glossary and the lay words list them: each group of phrases becomes one
 * mark, which the index and the query share. So "heart attack" finds a page that only says "myocardial infarction", and not one with a
 * heart and an attack. It must not know posts or the screen.
 */
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { LayWords } from './lay-words';
import { isStopWord, listWords, type Word } from './search-words';

/** A stretch of words that mean a glossary entry; `first` and `last` count words. */
export type PhraseMatch = { mark: string; first: number; last: number };

export type PlainPhrases = {
  /** Every phrase of the text, those within longer ones too. */
  findAll: (words: readonly Word[], text: string) => PhraseMatch[];
  /** One after the other, the longest first. A word that `isKnown` does not know may be a mistyped one of the glossary. */
  findInQuery: (words: readonly Word[], text: string, isKnown: (term: string) => boolean) => PhraseMatch[];
};

/** No word looks like this, so marks and words share one index. */
const markOf = (id: string): string => `#${id}`;
export const layMarkOf = (id: string): string => `##${id}`;

export function isMark(term: string): boolean {
  return term.startsWith('#');
}

/** The id of the glossary entry that a mark stands for; null where lay words alone have it. */
export function entryOf(mark: string): string | null {
  return mark.startsWith('##') ? null : mark.slice(1);
}

/** The id of the lay words that a mark stands for. */
export function layWordsOf(mark: string): string | null {
  return mark.startsWith('##') ? mark.slice(2) : null;
}

type Branch = { marks: string[]; next: Map<string, Branch> };
const newBranch = (): Branch => ({ marks: [], next: new Map() });

type Group = { mark: string; phrases: string[][] };

const termsOf = (phrase: string): string[] => listWords(phrase).map(({ term }) => term);

/** A glossary entry has every lay wording of what it explains, so that a reader who knows another word is told as well. */
function groupPhrases(entries: readonly GlossaryEntry[], lay: readonly LayWords[]): Group[] {
  const layGroups = lay.map(({ id, phrases }) => ({ mark: layMarkOf(id), phrases: phrases.map(termsOf) }));
  const home = new Map(layGroups.flatMap((group) => group.phrases.map((terms) => [terms.join(' '), group] as const)));
  const ownGroups = entries.map((entry) => {
    const own = [entry.term, entry.plain, ...(entry.also ?? []), ...translationsOf(entry)]
      .flatMap(withoutBrackets)
      .map((phrase) => withoutArticle(termsOf(phrase)));
    const shared = new Set(own.flatMap((terms) => home.get(terms.join(' ')) ?? []));
    return { mark: markOf(entry.id), phrases: [...own, ...[...shared].flatMap(({ phrases }) => phrases)] };
  });
  return [...ownGroups, ...layGroups];
}

export function createPlainPhrases(entries: readonly GlossaryEntry[], lay: readonly LayWords[]): PlainPhrases {
  const root = newBranch();
  const vocabulary = new Set<string>();
  for (const { mark, phrases } of groupPhrases(entries, lay)) {
    for (const terms of phrases) {
      if (terms.every(isStopWord)) continue;
      let branch = root;
      for (const term of terms) {
        vocabulary.add(term);
        const next = branch.next.get(term) ?? newBranch();
        branch.next.set(term, next);
        branch = next;
      }
      if (!branch.marks.includes(mark)) branch.marks.push(mark);
    }
  }

  /** The longest phrase that begins at `first`. */
  function longestAt(words: readonly Word[], text: string, first: number): PhraseMatch[] {
    let branch = root.next.get(words[first]?.term ?? '');
    let [marks, end]: [readonly string[], number] = [[], first];
    for (let last = first; branch !== undefined; last += 1) {
      if (branch.marks.length > 0) [marks, end] = [branch.marks, last];
      const [word, next] = [words[last], words[last + 1]];
      if (word === undefined || next === undefined || !areJoined(text, word, next)) break;
      branch = branch.next.get(next.term);
    }
    return marks.map((mark) => ({ mark, first, last: end }));
  }

  return {
    findAll: (words, text) => {
      const found: PhraseMatch[] = [];
      for (const [first, { term }] of words.entries())
        if (root.next.has(term)) found.push(...longestAt(words, text, first));
      return found;
    },
    findInQuery: (words, text, isKnown) => {
      const corrected = words.map((word) =>
        isKnown(word.term) ? word : { ...word, term: nearestIn(vocabulary, word.term) },
      );
      const matches: PhraseMatch[] = [];
      for (let first = 0; first < corrected.length; first += 1) {
        const found = longestAt(corrected, text, first);
        matches.push(...found);
        first = found[0]?.last ?? first;
      }
      return matches;
    },
  };
}

function translationsOf({ translations = {} }: GlossaryEntry): string[] {
  return Object.values(translations).flatMap(({ term, plain }) => [term, plain]);
}

/** "Haemoglobin A1c (HbA1c)" is two phrases. */
function withoutBrackets(phrase: string): string[] {
  const [whole = '', inside] = phrase.split(/\s*[()]/, 2);
  return inside === undefined ? [whole] : [whole, inside];
}

function withoutArticle(terms: string[]): string[] {
  return terms.length > 1 && /^(?:a|an|the|your)$/.test(terms[0] ?? '') ? terms.slice(1) : terms;
}

/** A sentence that ends between two words ends the phrase as well. */
function areJoined(text: string, one: Word, next: Word): boolean {
  const gap = text.slice(one.end, next.start);
  return gap.length <= 3 && !/[.!?;:,\n]/.test(gap);
}

/** The word itself, or the one word of the vocabulary that a slip of the finger turns it into. */
function nearestIn(vocabulary: ReadonlySet<string>, term: string): string {
  if (term.length < 4 || vocabulary.has(term)) return term;
  const most = term.length < 9 ? 1 : 2;
  let best = { word: term, distance: most + 1 };
  for (const word of vocabulary) {
    if (word[0] !== term[0] || word.length < 4 || Math.abs(word.length - term.length) > most) continue;
    const distance = editDistance(term, word);
    if (distance < best.distance) best = { word, distance };
  }
  return best.word;
}

/** Letters to add, drop, change or swap with their neighbour. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
