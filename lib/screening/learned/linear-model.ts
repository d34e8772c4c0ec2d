/**
 * A linear model: a table of small numbers, one for each place that a feature can fall on, made by `npm run screening:train`. It judges
 * the pieces of a text and stretches of neighbouring pieces, so nothing put before or behind a stretch can lower it. Pure.
 */
import type { Seen } from './seen';

/** As it is kept on disk; `weights` are signed bytes in base64, `scale` what one step of them is worth. */
export type WeightsFile = { bits: number; scale: number; bias: number; weights: string };
export type LinearModel = { weights: ArrayLike<number>; scale: number; bias: number };

/** What meanings weigh beside words. */
export const meantShare = 0.7;
const wordsRoot = 4;
const mostTogether = 30;

/** Also in a browser, where whoever answers sees marks while typing. */
export function readModel({ scale, bias, weights }: WeightsFile): LinearModel {
  return { weights: Int8Array.from(atob(weights), (byte) => byte.charCodeAt(0)), scale, bias };
}

/** Divisors, so that long and short stretches are judged by the same measure; of counts of features. */
export const wordsNorm = (count: number): number => Math.sqrt(count + wordsRoot);
export const meantNorm = (count: number): number => Math.sqrt(count + 1);

function sum(weights: ArrayLike<number>, places: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < places.length; at += 1) total += weights[places[at] ?? 0] ?? 0;
  return total;
}

/** `worst` is the highest score of any stretch, from piece `first` up to and with `last`; `whole` that of all pieces as one. */
export type Scores = { worst: number; whole: number; first: number; last: number };
export const nothing: Scores = { worst: -9, whole: -9, first: 0, last: 0 };

/** Scores are log-odds: 0 is even, 2 is strong. */
export function scoreStretches({ weights, scale, bias }: LinearModel, seen: readonly Seen[]): Scores {
  if (seen.length === 0) return nothing;
  const sums = seen.map(({ words, meant }) => [sum(weights, words), sum(weights, meant)] as const);
  const scoreOf = (word: number, meant: number, words: number, meants: number): number =>
    bias + scale * (word / wordsNorm(words) + (meantShare * meant) / meantNorm(meants));
  const best = { ...nothing, worst: -Infinity };
  let whole = 0;
  for (let first = 0; first < seen.length; first += 1) {
    let [word, meant, words, meants] = [0, 0, 0, 0];
    const end = first === 0 ? seen.length : Math.min(seen.length, first + mostTogether);
    for (let last = first; last < end; last += 1) {
      word += sums[last]?.[0] ?? 0;
      meant += sums[last]?.[1] ?? 0;
      words += seen[last]?.words.length ?? 0;
      meants += seen[last]?.meant.length ?? 0;
      const score = scoreOf(word, meant, words, meants);
      if (first === 0 && last === seen.length - 1) whole = score;
      if (last < first + mostTogether && score > best.worst) Object.assign(best, { worst: score, first, last });
    }
  }
  return { ...best, whole };
}
