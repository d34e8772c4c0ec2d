/** Fits the model of identifying words by softmax with AdaGrad, in an order drawn by a seed: the same lessons give the same numbers, bit for bit. */
import { lettersNorm, type MarkModel, markSorts } from '@/lib/screening/marks/mark-model';
import { markBits } from '@/lib/screening/marks/see-marks';
import { seededRandom } from '@/tests/support/seeded-random';

/** One word: its places, and the number of its sort. */
export type MarkLesson = { letters: readonly number[]; around: readonly number[]; sort: number; weight: number };

const sorts = markSorts.length;
const rounds = 5;
const pace = 0.08;
const shrinking = 2e-5;

type Table = { weights: Float64Array; squares: Float64Array; biases: Float64Array };

function scoresOf({ weights, biases }: Table, { letters, around }: MarkLesson): Float64Array {
  const scores = Float64Array.from(biases);
  const share = lettersNorm(letters.length);
  for (const place of letters)
    for (let sort = 0; sort < sorts; sort += 1)
      scores[sort] = (scores[sort] ?? 0) + share * (weights[place * sorts + sort] ?? 0);
  for (const place of around)
    for (let sort = 0; sort < sorts; sort += 1)
      scores[sort] = (scores[sort] ?? 0) + (weights[place * sorts + sort] ?? 0);
  return scores;
}

function chances(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function step(
  { weights, squares }: Table,
  places: readonly number[],
  pushes: Float64Array,
  share: number,
  rate: number,
): void {
  for (const place of places)
    for (let sort = 0; sort < sorts; sort += 1) {
      const at = place * sorts + sort;
      const weight = weights[at] ?? 0;
      const slope = (pushes[sort] ?? 0) * share + shrinking * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (rate * slope) / Math.sqrt(square);
    }
}

export function fitMarks(lessons: readonly MarkLesson[], seed: number): MarkModel {
  const size = (1 << markBits) * sorts;
  const table: Table = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(0.05),
    biases: new Float64Array(sorts),
  };
  const random = seededRandom(seed);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = pace * (1 - (0.8 * round) / rounds);
    for (const at of order) {
      const lesson = lessons[at];
      if (!lesson) continue;
      const pushes = chances(scoresOf(table, lesson));
      pushes[lesson.sort] = (pushes[lesson.sort] ?? 0) - 1;
      if (Math.abs(pushes[lesson.sort] ?? 0) < 0.02) continue;
      for (let sort = 0; sort < sorts; sort += 1) pushes[sort] = (pushes[sort] ?? 0) * lesson.weight;
      step(table, lesson.letters, pushes, lettersNorm(lesson.letters.length), rate);
      step(table, lesson.around, pushes, 1, rate);
      table.biases.forEach((bias, sort) => (table.biases[sort] = bias - 0.01 * rate * (pushes[sort] ?? 0)));
    }
  }
  return { weights: table.weights, scale: 1, biases: [...table.biases] };
}

const most = 127;

/** In signed bytes; the largest are cut to what all but one in ten thousand keep. */
export function packedMarks({ weights, biases }: MarkModel): { scale: number; biases: number[]; weights: string } {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const scale = Math.round(((sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / most) * 1e6) / 1e6 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / scale))));
  return {
    scale,
    biases: biases.map((bias) => Math.round(bias * 1e6) / 1e6),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
