/**
 * Finds texts by their words, forgivingly, and orders them by how well they match and by nothing else.
 * It must not know where texts come from, who asks, or the screen.
 */
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import { createKeptSpans, type Span } from './kept-spans';
import { type LayWords, layWords } from './lay-words';
import { createPlainPhrases, entryOf, isMark, layMarkOf, layWordsOf } from './plain-phrases';
import { isStopWord, listQueryWords, listWords, type TermMemory, tidyQuery } from './search-words';

/** The texts of one thing that can be found, by how much each says what it is about. */
export type SearchTexts = {
  title: string;
  points: readonly string[];
  summary: string;
  headings: readonly string[];
  passages: readonly string[];
  /** How much a hit in it is worth beside the same hit in a post: 1 where it is not said. */
  worth?: number;
  /** In another language than the site's: it stands behind what says the same in that, unless the very words that were typed are in it. */
  isForeign?: boolean;
};

export type Evidence = {
  /** How many different words, or phrases, were found. */
  different: number;
  /** Where they stand in a text of the hit, in order; spans do not overlap. */
  findIn: (text: string) => Span[];
};

export type SearchHit = {
  id: string;
  score: number;
  /** Why it was found. Worked out when asked for: a search may hit two thousand texts and show twenty. */
  show: () => Evidence;
};

export type SearchIndex = {
  /** Adds it, or puts it in the place of the one with the same id. */
  put: (id: string, texts: SearchTexts) => void;
  remove: (id: string) => void;
  /** Best first; equal ones by id, so that pages of results do not shift. */
  search: (query: string) => SearchHit[];
  /** Words that are in the index and look like those of the query; null when there are none. */
  suggest: (query: string) => string | null;
  /** Ids of the glossary entries that the whole query, and not only a part of it, is a wording of. */
  explain: (query: string) => string[];
  /** What the query names, if that may need help at once: its name alone may be all that someone in need can type. */
  dangerIn: (query: string) => LayWords['danger'];
};

type Field = Exclude<keyof SearchTexts, 'worth' | 'isForeign'>;
type Fields = Record<Field, string> & { id: string };

const weights: Record<Field, number> = { title: 8, points: 4, summary: 3, headings: 2, passages: 1 };
const fields = Object.keys(weights) as Field[];

/** Length counts for little: a title of eight words is no less a title than one of three. */
const bm25 = { k: 1.2, b: 0.3, d: 0.5 };

/** The share of what was asked for that a text must hold, unless none holds as much. */
const leastShare = 0.6;

/** What a heart and an attack in two places are worth to someone who asked for a heart attack. */
const scatteredWorth = 0.5;

/** Who writes in other letters than Latin ones reads a text in them first, whatever else means the same. */
const ownLettersWorth = 10;

/** Of a text in another language: as it was typed, or only meant the same. */
const foreignWorth = { typed: 0.9, meant: 0.4 };

/** Fewer than a page: then texts with longer words that begin alike are offered after them. */
const fewResults = 20;

/** So many wishes are looked for, however common. Of more, those that most texts hold tell none from another, and take longest. */
const enoughWishes = 4;

/** What a reader asked for: one word, or one phrase of the glossary in any of its wordings. */
type Wish = { marks: string[]; terms: string[] };

/** Stands in no text, and keeps phrases from reaching from one into the next. */
const between = '\u0001';

const layWordsById = new Map(layWords.map((words) => [words.id, words]));
const layWordsBy = (mark: string): LayWords | undefined => layWordsById.get(layWordsOf(mark) ?? '');

export function createSearchIndex(glossary: readonly GlossaryEntry[]): SearchIndex {
  const phrases = createPlainPhrases(glossary, layWords);
  const memory: TermMemory = new Map();
  /** The shortest way in which each term is written, which is also the list of terms that are known. */
  const written = new Map<string, string>();
  /** How many of the texts that were ever put in held each term. */
  const holders = new Map<string, number>();
  let puts = 0;
  /** Only of texts that are worth more or less than a post. */
  const worths = new Map<string, number>();
  const foreign = new Set<string>();
  const kept = createKeptSpans();
  /** Those of the text that is being put in. */
  const latest = new Set<string>();

  function spansOf(text: string): Span[] {
    const words = listWords(text, memory);
    const found = phrases.findAll(words, text).map(({ mark, first, last }) => ({
      term: mark,
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    }));
    return [...words.filter(({ term }) => !isStopWord(term)), ...found];
  }

  /** Of a field of several texts, one after the other. */
  const termsOfField = (joined: string): string[] => joined.split(between).flatMap(termsOf);

  function termsOf(text: string): string[] {
    const spans = spansOf(text);
    for (const { term, start, end } of spans) {
      latest.add(term);
      if (isMark(term) || (written.get(term)?.length ?? Infinity) <= end - start) continue;
      written.set(term, text.slice(start, end).toLowerCase());
    }
    kept.add(text, spans);
    return spans.map(({ term }) => term);
  }

  const mini = new MiniSearch<Fields>({
    fields,
    tokenize: termsOfField,
    processTerm: (term) => term,
    // An empty field is no short one: it must not make those of others look long.
    extractField: (texts, field) => texts[field as keyof Fields] || undefined,
    searchOptions: { bm25, boost: weights },
  });

  function wishesOf(query: string): Wish[] {
    const text = tidyQuery(query);
    const words = listQueryWords(text);
    const matches = phrases.findInQuery(words, text, (term) => written.has(term));
    const wishes = new Map<string, Wish>();
    for (const [index, { term }] of words.entries()) {
      const around = matches.filter(({ first, last }) => first <= index && index <= last);
      const key = around.length > 0 ? around.map(({ mark }) => mark).join() : term;
      if (around.length === 0 && isStopWord(term)) continue;
      const wish = wishes.get(key) ?? { marks: around.map(({ mark }) => mark), terms: [] };
      if (!isStopWord(term) && !wish.terms.includes(term)) wish.terms.push(term);
      wishes.set(key, wish);
    }
    return [...wishes.values()];
  }

  /** Where no text has it: the kind of thing that it is, such as antibiotics for someone who asks for amoxicillin. */
  function orItsKind(wish: Wish): Wish {
    const isKnown = [...wish.marks, ...wish.terms].some((term) => holders.has(term));
    const kind = wish.marks.map((mark) => layWordsBy(mark)?.kindOf).find((one) => one !== undefined && one !== null);
    return isKnown || kind === undefined ? wish : orItsKind({ ...wish, marks: [layMarkOf(kind)] });
  }

  const isEverywhere = ({ marks, terms }: Wish): boolean =>
    marks.length === 0 && terms.every((term) => (holders.get(term) ?? 0) > puts / 2);

  /** Without common words, as far as enough others are left. */
  function telling(wishes: readonly Wish[]): readonly Wish[] {
    let spare = wishes.length - enoughWishes;
    return wishes.filter((wish) => spare <= 0 || !isEverywhere(wish) || spare-- <= 0);
  }

  /** `goesOn`: the last word may be the beginning of a longer one, although it is a word itself. */
  function find(wishes: readonly Wish[], goesOn: boolean): SearchResult[] {
    const marks = wishes.flatMap((wish) => wish.marks);
    const inPhrases = wishes.flatMap(({ marks: own, terms }) => (own.length > 0 ? terms : []));
    const alone = wishes.flatMap(({ marks: own, terms }) => (own.length > 0 ? [] : terms));
    const last = lastWord(wishes);
    const asked = (terms: string[], options: SearchOptions) => ({
      queries: [terms.join('\n')],
      tokenize: (joined: string) => joined.split('\n').filter((term) => term !== ''),
      ...options,
    });
    return mini.search({
      combineWith: 'OR',
      queries: [
        asked(marks, { boostTerm: () => 1.5 }),
        asked(inPhrases, { boostTerm: () => 1 }),
        // Only a word that nobody wrote is taken for a mistyped one: rare lookalikes would outweigh common words.
        asked(alone, {
          fuzzy: (term) => (written.has(term) ? false : slipsIn(term)),
          prefix: (term) => term === last && !written.has(term),
        }),
        asked(goesOn && last !== null ? [last] : [], { prefix: true, boostTerm: () => 0.15 }),
      ],
    });
  }

  function rank(wishes: readonly Wish[], results: readonly SearchResult[]): SearchHit[] {
    const ownLetters = wishes.flatMap(({ terms }) =>
      terms.filter((term) => /^\p{L}/u.test(term) && /^\P{Script=Latin}/u.test(term)),
    );
    const typed = wishes.flatMap(({ terms }) => terms);
    const rated = results.map((result) => {
      const met = wishes.reduce((sum, wish) => sum + worthOf(wish, result.queryTerms), 0);
      // The library favours texts that hold more of the query's words; here wishes count, and a phrase is one of them.
      const isInOwnLetters = result.terms.some((term) => ownLetters.includes(term));
      const isTyped = result.terms.some((term) => typed.includes(term));
      const id = result.id as string;
      const inOtherWords = foreign.has(id) ? (isTyped ? foreignWorth.typed : foreignWorth.meant) : 1;
      const worth = (worths.get(id) ?? 1) * (isInOwnLetters ? ownLettersWorth : 1) * inOtherWords;
      return { result, met, score: (result.score / Math.max(1, result.queryTerms.length)) * met * worth };
    });
    const most = rated.reduce((best, { met }) => Math.max(best, met), 0);
    const least = Math.min(most, Math.ceil(wishes.length * leastShare));
    return rated
      .filter(({ met }) => met > 0 && met >= least)
      .sort((one, other) => other.score - one.score || (one.result.id < other.result.id ? -1 : 1))
      .map(({ result, score }) => ({ id: result.id as string, score, show: () => evidenceOf(wishes, result) }));
  }

  function evidenceOf(wishes: readonly Wish[], { id, terms, queryTerms }: SearchResult): Evidence {
    // The words of a phrase are not shown as found where they stand alone and mean something else.
    const silent = new Set(wishes.filter((wish) => isMeant(wish, queryTerms)).flatMap((wish) => wish.terms));
    const shown = new Set(terms.filter((term) => !silent.has(term)));
    return {
      different: shown.size,
      findIn: (text) =>
        withoutOverlaps(kept.find(id as string, text, shown) ?? spansOf(text).filter(({ term }) => shown.has(term))),
    };
  }

  function search(query: string): SearchHit[] {
    const wishes = telling(wishesOf(query).map(orItsKind));
    if (wishes.length === 0) return [];
    const results = find(wishes, false);
    return rank(wishes, results.length < fewResults ? find(wishes, true) : results);
  }

  return {
    put: (id, given) => {
      if (mini.has(id)) mini.discard(id);
      const { title, points, summary, headings, passages, worth = 1, isForeign = false } = given;
      if (worth !== 1) worths.set(id, worth);
      if (isForeign) foreign.add(id);
      else foreign.delete(id);
      const join = (several: readonly string[]): string => several.join(between);
      mini.add({
        id,
        title,
        summary,
        points: join(points),
        headings: join(headings),
        passages: join(passages),
      });
      kept.keep(id);
      puts += 1;
      for (const term of latest) holders.set(term, (holders.get(term) ?? 0) + 1);
      latest.clear();
    },
    remove: (id) => {
      kept.remove(id);
      worths.delete(id);
      foreign.delete(id);
      if (mini.has(id)) mini.discard(id);
    },
    search,
    suggest: (query) => {
      const terms = listQueryWords(query).map(({ term }) => term);
      const better = terms.map((term) => {
        if (isStopWord(term) || written.has(term)) return written.get(term) ?? term;
        const [nearest] = mini
          .autoSuggest(term, { fuzzy: 0.4, maxFuzzy: 3, prefix: false, tokenize: (whole) => [whole] })
          .filter(({ suggestion }) => written.has(suggestion));
        return nearest === undefined ? null : (written.get(nearest.suggestion) ?? null);
      });
      const words = better.filter((word) => word !== null);
      const isBetter = terms.some((term, at) => better[at] !== null && !isStopWord(term) && !written.has(term));
      return isBetter ? words.join(' ') : null;
    },
    explain: (query) => {
      const [wish, ...others] = wishesOf(query);
      return others.length > 0 ? [] : (wish?.marks ?? []).map(entryOf).filter((id) => id !== null);
    },
    dangerIn: (query) => {
      const named = wishesOf(query).flatMap(({ marks }) => marks.map((mark) => layWordsBy(mark)?.danger));
      return named.find((danger) => danger === 'crisis') ?? named.find((danger) => danger === 'emergency') ?? null;
    },
  };
}

/** The word that a reader may not have finished: the last one, unless it ends a phrase. Two letters begin too many words. */
function lastWord(wishes: readonly Wish[]): string | null {
  const last = wishes.at(-1);
  const term = last?.marks.length === 0 ? last.terms[0] : undefined;
  return term !== undefined && term.length >= 3 ? term : null;
}

function isMeant({ marks }: Wish, found: readonly string[]): boolean {
  return marks.some((mark) => found.includes(mark));
}

function worthOf(wish: Wish, found: readonly string[]): number {
  if (isMeant(wish, found)) return 1;
  if (wish.terms.length === 0 || !wish.terms.every((term) => found.includes(term))) return 0;
  return wish.marks.length > 0 ? scatteredWorth : 1;
}

/** Slips of the finger to forgive. In short words almost every change makes another word. */
function slipsIn(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 8 ? 1 : 2;
}

/** In order; of two that overlap the longer one stays, and both where neither is: letters of a script without spaces come in pairs. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    const isPair = last !== undefined && span.start > last.start && span.end - span.start === last.end - last.start;
    if (last === undefined || span.start >= last.end || isPair) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
