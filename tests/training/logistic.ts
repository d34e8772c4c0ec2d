/**
 * Fits a linear model by logistic loss with AdaGrad and a little L2, in an order drawn by a seed: the same examples give the same numbers,
 * bit for bit. It must not know what is learnt.
 */
import { type LinearModel, meantNorm, meantShare, wordsNorm } from '@/lib/screening/learned/linear-model';
import { type Seen, tableBits } from '@/lib/screening/learned/seen';
import { seededRandom } from '@/tests/support/seeded-random';

/** `weight` is how much it counts; without `trustsMeaning` only words teach, because rules were made with this text in sight. */
export type Lesson = { seen: readonly Seen[]; isPositive: boolean; weight: number; trustsMeaning: boolean };

const usualRounds = 12;
const pace = 0.1;
const shrinking = 1e-3;
const slowing = 0.8;
/** A whole text counts half, and each of its pieces by how many there are. */
const wholeShare = 0.5;

type Table = { weights: Float64Array; squares: Float64Array; bias: number; biasSquares: number };

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function sum(weights: Float64Array, places: readonly number[]): number {
  let total = 0;
  for (const place of places) total += weights[place] ?? 0;
  return total;
}

function step(table: Table, places: readonly number[], push: number, rate: number): void {
  const { weights, squares } = table;
  for (const place of places) {
    const weight = weights[place] ?? 0;
    const slope = push + shrinking * weight;
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    weights[place] = weight - (rate * slope) / Math.sqrt(square);
  }
}

function learn(table: Table, part: readonly Seen[], lesson: Lesson, share: number, rate: number): void {
  let [words, meants, z] = [0, 0, table.bias];
  for (const { words: own, meant } of part) {
    words += own.length;
    meants += meant.length;
  }
  const wordShare = 1 / wordsNorm(words);
  const meanShare = lesson.trustsMeaning ? meantShare / meantNorm(meants) : 0;
  for (const { words: own, meant } of part) {
    z += wordShare * sum(table.weights, own);
    if (meanShare > 0) z += meanShare * sum(table.weights, meant);
  }
  const push = (1 / (1 + Math.exp(-z)) - (lesson.isPositive ? 1 : 0)) * lesson.weight * share;
  if (Math.abs(push) < 1e-4) return;
  for (const { words: own, meant } of part) {
    step(table, own, push * wordShare, rate);
    if (meanShare > 0) step(table, meant, push * meanShare, rate);
  }
  table.biasSquares += push * push;
  table.bias -= (rate * push) / Math.sqrt(table.biasSquares);
}

export function fit(lessons: readonly Lesson[], seed: number, rounds = usualRounds): LinearModel {
  const size = 1 << tableBits;
  const table: Table = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(0.01),
    bias: -1,
    biasSquares: 0.01,
  };
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const rate = pace * (1 - (round / rounds) * slowing);
    for (const at of shuffled(lessons.length, random)) {
      const lesson = lessons[at];
      if (!lesson || lesson.seen.length === 0 || lesson.weight === 0) continue;
      if (lesson.seen.length === 1) learn(table, lesson.seen, lesson, 1, rate);
      else {
        learn(table, lesson.seen, lesson, wholeShare, rate);
        for (const piece of lesson.seen) learn(table, [piece], lesson, 1 / Math.sqrt(lesson.seen.length), rate);
      }
    }
  }
  return { weights: table.weights, scale: 1, bias: table.bias };
}
