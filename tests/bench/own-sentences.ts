/**
 * Figures of the screening on sentences of our own, written before its rules were read (tests/sentences): by language, class and half.
 * It prints totals for what is held out and lists misses for the half to think about. It never judges.
 */
import { findReplyHazards } from '../../lib/screening/reply-hazards';
import { assessUrgency } from '../../lib/screening/urgency';
import { readSentences, type Sentence } from '../sentences/read-sentences';

const languages = ['en', 'es', 'ar'];
const wanted: ReadonlySet<string> = new Set(['risky', 'crisis', 'emergency']);

function byKind(own: readonly Sentence[], flagged: ReadonlySet<Sentence>): string {
  return [...new Set(own.map(({ kind }) => kind))]
    .map((kind) => {
      const alike = own.filter((one) => one.kind === kind);
      return `${kind} ${alike.filter((one) => flagged.has(one)).length}/${alike.length}`;
    })
    .join(', ');
}

function benchPart(
  name: string,
  sentences: readonly Sentence[],
  lists: boolean,
  figures: Record<string, number>,
): void {
  for (const label of new Set(sentences.map((one) => one.label))) {
    const own = sentences.filter((one) => one.label === label);
    const says = (text: string): string =>
      label === 'risky' || label === 'harmless'
        ? [...new Set(findReplyHazards(text).map(({ rule }) => rule))].join(' ')
        : assessUrgency(text).replace('none', '');
    const flagged = new Set(own.filter(({ text }) => says(text) !== ''));
    figures[`${name}.${label}`] = Math.round((flagged.size / own.length) * 10_000) / 10_000;
    console.log(`\n${name} ${label}: ${flagged.size} of ${own.length} flagged; ${byKind(own, flagged)}`);
    if (!lists) continue;
    for (const one of own)
      if (flagged.has(one) !== wanted.has(label)) console.log(`  ${one.kind}: ${one.text} ${says(one.text)}`);
  }
}

/** Shares flagged, from 0 to 1; of risky, crisis and emergency most should be, of harmless and calm few. */
export function benchOwnSentences(figures: Record<string, number>): void {
  for (const file of ['replies', 'urgent'])
    for (const language of languages) {
      const sentences = readSentences(`${file}-${language}`);
      const [open, held] = [false, true].map((isHeldOut) => sentences.filter((one) => one.isHeldOut === isHeldOut));
      benchPart(`${file}-${language} development`, open ?? [], true, figures);
      benchPart(`${file}-${language} held out`, held ?? [], false, figures);
      for (const later of ['fresh', 'late'])
        benchPart(
          `${file}-${language} ${later}`,
          readSentences(`${later}-${file}-${language}`),
          later === 'late',
          figures,
        );
    }
}
