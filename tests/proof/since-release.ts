/** Says what has moved by more than a tenth since the figures of the last release. */
import { existsSync, readFileSync } from 'node:fs';
import { movedBetween } from './compare-figures';

/** Whoever releases puts `var/bench.json` here. */
const released = 'docs/figures/bench.json';

export function tellWhatMoved(figures: Record<string, Record<string, number>>): void {
  if (!existsSync(released)) return console.log(`There are no figures of a release yet, which ${released} would hold.`);
  const before = JSON.parse(readFileSync(released, 'utf8')) as { figures: typeof figures };
  const moved = movedBetween(before.figures, figures);
  console.log(moved.length === 0 ? `Nothing moved by more than a tenth since ${released}.` : `Since ${released}:`);
  for (const line of moved) console.log(`  ${line}`);
}
