/**
 * Makes name-weights.ts and word-sieve.ts of lib/screening/names anew, byte for byte the same from the same lists: `npx tsx tests/training/train-name-likeness.ts`.
 * Logistic regression over letter groups, names against words and words misspelt. It prints what it finds of lists it was not given.
 */
import { writeFileSync } from 'node:fs';
import { givenNames } from '../../lib/screening/names/given-names';
import { letterGroups, likenessBuckets } from '../../lib/screening/names/name-likeness';
import { namesAsWritten } from '../../lib/screening/names/names-as-written';
import { sievePlaces } from '../../lib/screening/names/small-lexicon';
import { medicalTerms } from '../../lib/screening/words/medical-words';
import { ordinarySpanish } from '../../lib/screening/words/ordinary-spanish';
import { ordinaryEnglish } from '../../lib/screening/words/ordinary-words';
import { seededRandom } from '../support/seeded-random';

type Example = readonly [word: string, isName: 0 | 1];
type Model = { weights: Float64Array; bias: number };

const random = seededRandom(20_261_128);
const pick = (below: number): number => Math.floor(random() * below);

/** As a hurried hand writes: a letter lost, doubled, swapped with the next, or another vowel. */
function misspelt(word: string): string {
  const at = 1 + pick(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 1)];
  return (
    [before + after, before + letter + letter + after, before + next + letter + word.slice(at + 2)][pick(4)] ??
    before + 'aeiou'.charAt(pick(5)) + after
  );
}

function examples(): Example[] {
  const names = [...givenNames, ...namesAsWritten, ...namesAsWritten];
  const [english, spanish, medical] = [[...ordinaryEnglish], [...ordinarySpanish], [...medicalTerms]];
  const words = [...english, ...spanish, ...medical, ...medical, ...medical];
  const inflected = english.map((word) => word + (['', 's', 'ed', 'ing'][pick(4)] ?? ''));
  const wrong = [...english, ...spanish, ...medical].filter((word) => word.length > 4).map(misspelt);
  return [
    ...names.map((word): Example => [word, 1]),
    ...[...words, ...inflected, ...wrong].map((word): Example => [word, 0]),
  ].filter(([word]) => word.length > 2 && !word.includes('-'));
}

function train(all: readonly Example[], rounds: number): Model {
  const model: Model = { weights: new Float64Array(likenessBuckets), bias: 0 };
  const order = all.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = pick(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = 0.3 / (1 + round * 0.4);
    for (const at of order) {
      const [word, isName] = all[at] ?? ['', 0];
      const places = letterGroups(word);
      const share = 1 / Math.sqrt(places.length);
      const sum = places.reduce((total, place) => total + (model.weights[place] ?? 0) * share, model.bias);
      const step = rate * (isName - 1 / (1 + Math.exp(-sum)));
      model.bias += step * 0.2;
      for (const place of places) model.weights[place] = (model.weights[place] ?? 0) + step * share;
    }
  }
  return model;
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1_000) / 10} %`;
}

/** Trained on four fifths, measured on the fifth; neighbours in a list begin alike, so blocks of 50 stay on one side. */
function validate(all: readonly Example[]): void {
  const isKept = (at: number): boolean => Math.floor(at / 50) % 5 === 0;
  const model = train(
    all.filter((_, at) => !isKept(at)),
    8,
  );
  const kept = all.filter((_, at) => isKept(at));
  for (const bar of [-1, 0, 1]) {
    const found = (isName: 0 | 1) => {
      const own = kept.filter((one) => one[1] === isName);
      const above = own.filter(([word]) => {
        const places = letterGroups(word);
        return (
          places.reduce((sum, p) => sum + (model.weights[p] ?? 0), 0) / Math.sqrt(places.length) + model.bias > bar
        );
      });
      return share(above.length, own.length);
    };
    console.log(`above ${bar}: ${found(1)} of names kept apart, ${found(0)} of words`);
  }
}

/** A Bloom filter: six bits for each word. */
function writeSieve(): void {
  const words = new Set([...ordinaryEnglish, ...ordinarySpanish, ...medicalTerms]);
  const bytes = new Uint8Array(Math.ceil((words.size * 6) / 8));
  for (const word of words)
    for (const place of sievePlaces(word, bytes.length * 8))
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  const sieve = (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,112}/g) ?? []
  )
    .map((row) => `  '${row}'`)
    .join(' +\n');
  writeFileSync(
    new URL('../../lib/screening/names/word-sieve.ts', import.meta.url),
    `/** Made by tests/training/train-name-likeness.ts; never changed by hand. It must not hold anything but the bits of small-lexicon.ts. */
export const wordSieve =
${sieve};
`,
  );
}

const all = examples();
writeSieve();
validate(all);
const { weights, bias } = train(all, 12);
const step = Math.max(...weights.map(Math.abs)) / 127;
const table = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / step)).buffer).toString('base64');
const rows = (table.match(/.{1,112}/g) ?? []).map((row) => `    '${row}'`).join(' +\n');
writeFileSync(
  new URL('../../lib/screening/names/name-weights.ts', import.meta.url),
  `/** Made by tests/training/train-name-likeness.ts; never changed by hand. It must not hold anything but the weights of name-likeness.ts. */
export const nameWeights = {
  bias: ${bias.toFixed(4)},
  step: ${step.toFixed(5)},
  table:
${rows},
};
`,
);
