/**
 * What the model of identifying words looks at, for each word: itself, its letters, its neighbours, what announces it, where it stands, and
 * how many numbers stand around it. It must not know what any weight says.
 */
import { hashed } from '@/lib/screening/learned/hashed-features';
import type { Marked, Sense } from './marked-words';

export const markBits = 16;
const mask = (1 << markBits) - 1;
const prime = 0x01000193;

const mix = (one: number, other: number): number => Math.imul(one ^ other ^ (other >>> 13), prime);
function place(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & mask;
}

const salts = Array.from({ length: 40 }, (_, at) => hashed(`mark ${at}`));
const salt = (at: number): number => salts[at] ?? 0;

const fewest = 2;
const most = 4;
/** Groups of two to four letters; what a word has in common with words nobody has listed. */
export function letterPlaces({ folded, lists }: Sense): number[] {
  if (/^[#@N]/.test(lists)) return [];
  const edged = `<${folded}>`;
  const places: number[] = [];
  for (let from = 0; from + fewest <= edged.length; from += 1) {
    let hash = salt(0);
    for (let at = from; at < edged.length && at < from + most; at += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(at), prime);
      if (at - from >= fewest - 1) places.push(place(hash));
    }
  }
  return places;
}

function gapOf(gap: string): number {
  if (gap === '') return 0;
  if (gap === ' ') return 1;
  if (gap.includes('\n')) return 2;
  if (/[.!?؟…]/.test(gap)) return 3;
  if (/[:=]/.test(gap)) return 4;
  if (/[,،;؛]/.test(gap)) return 5;
  if (/[(\["'«“]/.test(gap)) return 6;
  if (/[-/_.]/.test(gap)) return 7;
  return 8;
}

const nearCue = 6;
const nearNumber = 4;

type Known = { word: number; kind: number; plain: number };

/** Sorts of words without capitals. */
const uncased = new Set(['#', '@', 'A']);

/** The case of the whole text says what a capital says. */
function caseOf(words: readonly Marked[]): number {
  let [capitals, greats, all] = [0, 0, 0];
  for (const { sense, shape } of words.slice(0, 400)) {
    if (uncased.has(sense.lists.charAt(0))) continue;
    all += 1;
    if (shape === 'C') capitals += 1;
    if (shape === 'A') greats += 1;
  }
  if (greats > all * 0.6) return 3;
  if (capitals > all * 0.6 && all > 4) return 2;
  return capitals + greats === 0 ? 1 : 0;
}

const nothing: Known = { word: hashed('nothing'), kind: hashed('nothing'), plain: hashed('nothing') };

/**
 * Gives the places of a word's surroundings, in one list that the next asking writes anew; letters are left to `letterPlaces`, for they say
 * the same at each place.
 */
export function surroundingsOf(words: readonly Marked[]): (at: number) => readonly number[] {
  const textCase = caseOf(words);
  const ids = new Map<Sense, { word: number; kind: number }>();
  const known = words.map(({ sense, shape }): Known => {
    let id = ids.get(sense);
    if (!id) ids.set(sense, (id = { word: hashed(sense.folded), kind: hashed(sense.lists + sense.cue) }));
    const seen = textCase === 0 ? shape.charCodeAt(0) : textCase;
    return { word: id.word, kind: mix(id.kind, seen), plain: id.kind };
  });
  const gaps = [...words.map(({ gap }) => gapOf(gap)), 9];
  const cues = words.map(({ sense }) => sense.cue);
  const runs = runLengths(words);
  const text: Text = { words, known, gaps, cues, runs };
  const places: number[] = [];
  return (at) => {
    placeAround(text, at, places);
    return places;
  };
}

function runLengths(words: readonly Marked[]): number[] {
  const runs = new Array<number>(words.length).fill(0);
  for (let from = 0; from < words.length;) {
    let to = from;
    while (words[to] && isPartOfNumber(words, to)) to += 1;
    for (let at = from; at < to; at += 1) runs[at] = to - from;
    from = Math.max(to, from + 1);
  }
  return runs.map((run) => (run < 5 ? run : run < 8 ? 5 : 6));
}

/** A single letter between numbers, or "and" within one, belongs to it. */
function isPartOfNumber(words: readonly Marked[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.sense.isNumber) return !word.gap.includes('\n');
  return (
    (word.sense.lists === 'L1' || word.sense.lists === 'A1') &&
    !word.gap.includes('\n') &&
    (words[at - 1]?.sense.isNumber === true || words[at + 1]?.sense.isNumber === true)
  );
}

type Text = { words: readonly Marked[]; known: readonly Known[]; gaps: number[]; cues: string[]; runs: number[] };

/** Writes the places of one word over those of the last. */
function placeAround({ words, known, gaps, cues, runs }: Text, at: number, into: number[]): void {
  const own = known[at] ?? nothing;
  const first = known[at - 1] ?? nothing;
  const second = known[at - 2] ?? nothing;
  const next = known[at + 1] ?? nothing;
  const after = known[at + 2] ?? nothing;
  const gapBefore = gaps[at] ?? 9;
  const gapBehind = gaps[at + 1] ?? 9;
  const run = runs[at] ?? 0;
  const kind = own.kind;
  const line = linePlace(gaps, at, words.length);
  into.length = 0;
  into.push(
    place(mix(salt(1), own.word)),
    place(mix(salt(2), kind)),
    place(mix(salt(3), first.word)),
    place(mix(salt(4), next.word)),
    place(mix(salt(5), second.word)),
    place(mix(salt(6), after.word)),
    place(mix(mix(salt(7), first.word), kind)),
    place(mix(mix(salt(8), next.word), kind)),
    place(mix(mix(mix(salt(9), second.word), first.word), own.plain)),
    place(mix(mix(salt(10), first.word), next.word)),
    place(mix(mix(salt(11), first.kind), kind)),
    place(mix(mix(salt(12), next.kind), kind)),
    place(mix(mix(mix(salt(13), first.kind), kind), next.kind)),
    place(mix(mix(mix(salt(14), second.kind), first.kind), kind)),
    place(mix(mix(mix(salt(15), next.kind), after.kind), kind)),
    place(mix(mix(salt(16), gapBefore * 16 + gapBehind), kind)),
    place(mix(mix(mix(salt(17), gapBefore), first.kind), kind)),
    place(mix(mix(mix(salt(18), gapBehind), next.kind), kind)),
    place(mix(mix(salt(19), line), kind)),
    place(mix(mix(salt(20), run), own.plain)),
    place(mix(mix(mix(salt(20), run), own.plain), first.plain)),
    place(mix(mix(salt(21), numbersNear(words, at)), own.plain)),
    place(mix(mix(mix(salt(24), gapBefore), first.word), own.plain)),
    place(mix(mix(salt(25), own.word), first.word)),
    place(mix(mix(salt(26), own.word), next.word)),
  );
  for (let back = 1; back <= nearCue; back += 1) {
    const cue = cues[at - back];
    if (cue) into.push(place(mix(mix(mix(salt(22), cue.charCodeAt(0)), own.plain), Math.min(run, 3))));
    const gap = gaps[at - back + 1];
    if (gap === 2 || gap === 3) break;
  }
  for (let on = 1; on <= nearNumber; on += 1) {
    const cue = cues[at + on];
    if (cue) into.push(place(mix(mix(salt(23), cue.charCodeAt(0)), own.plain)));
  }
}

/** First or last of its line or of the text, and how long the line is where it is short. */
function linePlace(gaps: readonly number[], at: number, length: number): number {
  const begins = at === 0 || gaps[at] === 2;
  const ends = at === length - 1 || gaps[at + 1] === 2;
  let from = at;
  while (from > 0 && at - from < 4 && gaps[from] !== 2 && gaps[from] !== 3) from -= 1;
  let to = at;
  while (to < length - 1 && to - at < 4 && gaps[to + 1] !== 2 && gaps[to + 1] !== 3) to += 1;
  const size = Math.min(to - from, 4);
  return (begins ? 1 : 0) + (ends ? 2 : 0) + (at === 0 ? 4 : 0) + (at === length - 1 ? 8 : 0) + 16 * size;
}

function numbersNear(words: readonly Marked[], at: number): number {
  let count = 0;
  for (let near = Math.max(0, at - nearNumber); near <= at + nearNumber && near < words.length; near += 1)
    if (words[near]?.sense.isNumber) count += 1;
  return Math.min(count, 6);
}
