/**
 * Which words of a message weighed most where it sounds urgent, for whoever reads it at the desk. It must not judge: it tells of the model
 * alone, and a message that rules heard may have no such words. Pure.
 */
import {
  addJointFeatures,
  addNamedFeatures,
  jointReach,
  type WordKnower,
} from '@/lib/screening/learned/hashed-features';
import { type LinearModel, meantNorm, meantShare, wordsNorm } from '@/lib/screening/learned/linear-model';
import { knownWords, tableBits } from '@/lib/screening/learned/seen';
import { type Part, partsOf, type Word } from '@/lib/screening/learned/text-pieces';
import { type UrgencyModels, urgencyModels } from '@/lib/screening/learned/urgency-model';
import { type Meaning, meaningsIn } from '@/lib/screening/urgency/urgent-meaning';
import { foldLetters } from '@/lib/screening/words/fold-letters';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';

const mostPhrases = 3;
const mostPieces = 40;
const piecesWeighed = 3;
const longestPhrase = 5;
const shortestPhrase = 3;
/** A phrase that weighs less than this part of the heaviest tells little. */
const least = 0.35;
const edge = 0.3;
const longestText = 20_000;
/** A frame of danger stands over many words and tells of none of them. */
const longestMeaning = 30;

type Phrase = { words: readonly string[]; weight: number };

function sumOf({ weights }: LinearModel, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
}

type Weighed = { sum: number; count: number };

/** What the words of a message weigh to a model, alone and together. */
type Scales = { alone: (word: string) => Weighed; together: (words: readonly string[]) => Weighed };

function scalesOf(model: LinearModel, know: WordKnower): Scales {
  const known = new Map<string, Weighed>();
  const alone = (word: string): Weighed => {
    let own = known.get(word);
    if (!own) {
      const { places } = know(word);
      known.set(word, (own = { sum: sumOf(model, places), count: places.length }));
    }
    return own;
  };
  const together = (words: readonly string[]): Weighed => {
    const places: number[] = [];
    addJointFeatures(words, tableBits, places, know);
    return { sum: sumOf(model, places), count: places.length };
  };
  return { alone, together };
}

function weightOf(words: readonly string[], { alone, together }: Scales): Weighed {
  return words
    .map(alone)
    .reduce((all, one) => ({ sum: all.sum + one.sum, count: all.count + one.count }), together(words));
}

function meantWeight(model: LinearModel, senses: readonly string[]): number {
  const places: number[] = [];
  for (const sense of senses) addNamedFeatures([sense], tableBits, places);
  return sumOf(model, places);
}

/** What is lost without each word where the others stay as they are, and what the word means. Only words near it can give something else then. */
function weighWords(
  model: LinearModel,
  words: readonly Word[],
  meanings: readonly Meaning[],
  { alone, together }: Scales,
  count: number,
): number[] {
  const texts = words.map(({ text }) => text);
  const share = (meantShare * wordsNorm(count)) / meantNorm(meanings.length);
  return words.map(({ text, start, end }, at) => {
    const before = texts.slice(Math.max(0, at - jointReach), at);
    const behind = texts.slice(at + 1, at + 1 + jointReach);
    const lost = together([...before, text, ...behind]).sum - together([...before, ...behind]).sum;
    const meant = meanings.filter((one) => one.start < end && start < one.end && one.end - one.start < longestMeaning);
    return alone(text).sum + lost + share * meant.reduce((sum, { senses }) => sum + meantWeight(model, senses), 0);
  });
}

/** The pieces of a part, the heaviest for their length first. What their words mean is asked of them alone. */
function phrasesIn(model: LinearModel, part: Part, scales: Scales): Phrase[] {
  return part.pieces
    .slice(0, mostPieces)
    .map(({ words }) => {
      const { sum, count } = weightOf(
        words.map(({ text }) => text),
        scales,
      );
      return { words, count, weight: sum / wordsNorm(count) };
    })
    .sort((one, other) => other.weight - one.weight)
    .slice(0, piecesWeighed)
    .flatMap(({ words, count }) => {
      const start = words[0]?.start ?? 0;
      const meanings = meaningsIn({ script: part.script, text: part.text.slice(start, words.at(-1)?.end ?? 0) });
      const placed = meanings.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
      const texts = words.map(({ text }) => text);
      return heaviestRun(texts, weighWords(model, words, placed, scales, count)) ?? [];
    });
}

/** The heaviest run of neighbouring words, without such at its edges that weigh next to nothing, but long enough to be understood. */
function heaviestRun(words: readonly string[], weights: readonly number[]): Phrase | null {
  const toll = Math.max(...weights) * edge;
  let best = { from: 0, to: 0, weight: 0 };
  for (let from = 0; from < words.length; from += 1) {
    let weight = 0;
    for (let to = from + 1; to <= words.length && to <= from + longestPhrase; to += 1) {
      weight += (weights[to - 1] ?? 0) - toll;
      if (weight > best.weight) best = { from, to, weight };
    }
  }
  if (best.weight === 0) return null;
  while (best.to - best.from < Math.min(shortestPhrase, words.length)) {
    const isAhead =
      best.to < words.length && (best.from === 0 || (weights[best.to] ?? 0) >= (weights[best.from - 1] ?? 0));
    best = isAhead ? { ...best, to: best.to + 1 } : { ...best, from: best.from - 1 };
  }
  return { words: words.slice(best.from, best.to), weight: best.weight };
}

type Span = { start: number; end: number };

const bare = (word: string): string => word.replaceAll("'", '');

/** Where the words stand in the message as it was written, or as many of them as were not mended; null when all were. */
function placeOf(written: readonly (Span & { text: string })[], words: readonly string[]): Span | null {
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).map(bare);
      const at = written.findIndex((_, place) => run.every((word, step) => written[place + step]?.text === word));
      const [first, last] = [written[at], written[at + length - 1]];
      if (first && last) return { start: first.start, end: last.end };
    }
  return null;
}

function writtenWords(message: string): (Span & { text: string })[] {
  const reading = readText(message);
  const read = withoutLookAlikes(reading.text);
  const found: (Span & { text: string })[] = [];
  for (const { 0: word, index } of read.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?/gu))
    found.push({ text: bare(foldLetters(word)), ...reading.written(index, index + word.length) });
  return found;
}

/** Offsets in the message, end exclusive, sorted and apart: at most three, the words that weighed most for that danger. */
export function explainUrgency(
  message: string,
  danger: keyof UrgencyModels,
  models: UrgencyModels = urgencyModels,
): Span[] {
  const model = models[danger];
  const scales = scalesOf(model, knownWords());
  const text = message.slice(0, longestText);
  const phrases = partsOf(withoutLookAlikes(readText(text).text))
    .flatMap((part) => phrasesIn(model, part, scales))
    .sort((one, other) => other.weight - one.weight);
  const written = writtenWords(text);
  const spans: Span[] = [];
  for (const { words, weight } of phrases) {
    const span = weight >= (phrases[0]?.weight ?? 0) * least ? placeOf(written, words) : null;
    if (span && spans.every(({ start, end }) => span.end <= start || end <= span.start)) spans.push(span);
  }
  return spans.slice(0, mostPhrases).sort((one, other) => one.start - other.start);
}
