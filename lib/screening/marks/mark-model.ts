/**
 * Which words of a text tell who somebody is, to a model that learnt from marked sentences (tests/sentences/training/identified). It stands
 * beside the rules and takes nothing away from them. Pure.
 */
import type { Marked, Sense } from './marked-words';
import { letterPlaces, surroundingsOf } from './see-marks';

/** The first is what tells nothing. */
export const markSorts = ['none', 'name', 'number', 'address', 'mail', 'date'] as const;
export type MarkSort = (typeof markSorts)[number];

/** `weights` in order of place and sort; `scale` is what one step of them is worth. */
export type MarkModel = { weights: ArrayLike<number>; scale: number; biases: readonly number[] };
export type MarksFile = { scale: number; biases: number[]; weights: string };

export function readMarkModel({ scale, biases, weights }: MarksFile): MarkModel {
  return { scale, biases, weights: Int8Array.from(atob(weights), (byte) => byte.charCodeAt(0)) };
}

const sorts = markSorts.length;
const lettersRoot = 3;
/** So that long words weigh no more than short ones. */
export const lettersNorm = (count: number): number => 3 / Math.sqrt(count + lettersRoot);

/** Six sums side by side, for this is asked of every word: a loop over them takes three times as long. */
function add(into: Float64Array, { weights }: MarkModel, places: readonly number[], share: number): void {
  let none = 0;
  let name = 0;
  let number = 0;
  let address = 0;
  let mail = 0;
  let date = 0;
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * sorts;
    none += weights[from] ?? 0;
    name += weights[from + 1] ?? 0;
    number += weights[from + 2] ?? 0;
    address += weights[from + 3] ?? 0;
    mail += weights[from + 4] ?? 0;
    date += weights[from + 5] ?? 0;
  }
  into[0] = (into[0] ?? 0) + share * none;
  into[1] = (into[1] ?? 0) + share * name;
  into[2] = (into[2] ?? 0) + share * number;
  into[3] = (into[3] ?? 0) + share * address;
  into[4] = (into[4] ?? 0) + share * mail;
  into[5] = (into[5] ?? 0) + share * date;
}

/** How much more each word is like its likeliest telling sort than like none, as log-odds. */
export type Scored = { sort: MarkSort; score: number };

/** The likeliest of the telling sorts, by the six sums of a word. */
function likeliest({ scale, biases }: MarkModel, sums: Float64Array): Scored {
  let best = 1;
  let most = -Infinity;
  for (let sort = 1; sort < sorts; sort += 1) {
    const score = (sums[sort] ?? 0) * scale + (biases[sort] ?? 0);
    if (score > most) [best, most] = [sort, score];
  }
  return { sort: markSorts[best] ?? 'name', score: most - ((sums[0] ?? 0) * scale + (biases[0] ?? 0)) };
}

export function scoreMarks(model: MarkModel, words: readonly Marked[]): Scored[] {
  const letters = new Map<Sense, Float64Array>();
  const surroundings = surroundingsOf(words);
  const sums = new Float64Array(sorts);
  return words.map(({ sense }, at) => {
    let own = letters.get(sense);
    if (!own) {
      letters.set(sense, (own = new Float64Array(sorts)));
      const places = letterPlaces(sense);
      add(own, model, places, lettersNorm(places.length));
    }
    sums.set(own);
    add(sums, model, surroundings(at), 1);
    return likeliest(model, sums);
  });
}
