/**
 * Sentences written for the screening before its rules were read, by class and kind, in two halves: one to think about, one held out
 * and seen only as totals. It must not know what any rule says of them.
 */
import { readFileSync } from 'node:fs';
import { seededRandom } from '../support/seeded-random';

export type Sentence = { text: string; label: string; kind: string; isHeldOut: boolean };

const folder = new URL('.', import.meta.url);

/** `file` is a name in this folder without its ending. Within each kind half is held out, drawn by a seed of its own. */
export function readSentences(file: string): Sentence[] {
  const sentences: Sentence[] = [];
  let label = '';
  let kind = '';
  for (const line of readFileSync(new URL(`${file}.txt`, folder), 'utf8').split('\n')) {
    const heading = /^\[(\w+): (.+)\]$/.exec(line);
    if (heading) [label, kind] = [heading[1] ?? '', heading[2] ?? ''];
    else if (line !== '' && !line.startsWith('#')) sentences.push({ text: line, label, kind, isHeldOut: false });
  }
  const draw = seededRandom(20_261_127);
  const order = sentences.map((_, at) => ({ at, lot: draw() })).sort((a, b) => a.lot - b.lot);
  const taken = new Map<string, number>();
  for (const { at } of order) {
    const one = sentences[at];
    if (!one) continue;
    const group = `${one.label} ${one.kind}`;
    const before = taken.get(group) ?? 0;
    taken.set(group, before + 1);
    one.isHeldOut = before % 2 === 1;
  }
  return sentences;
}
