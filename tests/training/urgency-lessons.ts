/** What the two models of urgency learn from, and how much each sort of text counts. */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import { seeUrgency } from '@/lib/screening/learned/see-urgency';
import type { Seen } from '@/lib/screening/learned/seen';
import { partsOf } from '@/lib/screening/learned/text-pieces';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { urgentCases } from './kept-cases';
import { corpusTexts, type LabelledText, languages, ownSentences, withoutTwins } from './labelled-text';
import { fit } from './logistic';

type Danger = 'crisis' | 'emergency';
export type UrgentText = LabelledText & { seen: readonly Seen[] };

const asRead = (text: string): string => withoutLookAlikes(readText(text.slice(0, 20_000)).text);

/** Crises of the forum follow the thread and not the text, so they count less; of what only indicates, nothing is learnt. */
const forumShare = { crisis: 1.2, supportive: 0.4, uninformative: 0.15, indicator: 0 } as const;
const vignetteShare = 0.3;
/** Plain questions, of which the newer sets hold few, and what patients really ask, of which there is little. */
const calmShares: Readonly<Record<string, number>> = {
  'older sentences': 20,
  natural_health_questions: 3,
  neg_meqsum: 3,
  health_ham: 3,
  natural_filled: 3,
};
/** What is told plainly of a practice: most lies near what cries are told in. Cries told in the same words count as much. */
const storyShare = 7;
/** So that calm stories, of which there are many and which count much, do not drown the cries that no story holds. */
const toldShare: Record<Danger, number> = { crisis: 2.5, emergency: 1.4 };
/** Danger of the other sort is no proof against this one. */
const otherDanger = 0.1;

export function urgentTexts(folder: string): UrgentText[] {
  const urgent = (row: { label?: string }): string =>
    row.label === 'emergency' || row.label === 'crisis' ? row.label : row.label === 'ambiguous' ? '' : 'calm';
  const calm = (): string => 'calm';
  const texts = [
    ...languages.flatMap((language) =>
      ['urgent', 'newer/fresh-urgent', 'newer/late-urgent'].flatMap((name) =>
        ownSentences(`${name}-${language}`, language, true, 8),
      ),
    ),
    ...languages.flatMap((language) =>
      ['urgent', 'more-urgent'].flatMap((name) => ownSentences(`training/${name}-${language}`, language, false, 10)),
    ),
    ...ownSentences('training/plain-en', 'en', true, 10),
    // What people tell rather than ask: without these, every plain statement would sound like a cry.
    ...languages.flatMap((language) =>
      ['calm', 'more-calm', 'added/calm', 'added/stories', 'added/more-stories'].flatMap((name) =>
        ownSentences(`training/${name}-${language}`, language, false, 10),
      ),
    ),
    ...urgentCases,
    ...corpusTexts(folder, 'crisis/natural_health_questions.jsonl', 10, urgent),
    ...corpusTexts(folder, 'pii/neg_meqsum.jsonl', 10, calm),
    ...corpusTexts(folder, 'spam/health_ham.jsonl', 10, calm),
    ...corpusTexts(folder, 'pii/natural_filled.jsonl', 10, calm),
    ...corpusTexts(folder, 'crisis/triage_vignettes.jsonl', 10, urgent),
    ...corpusTexts(folder, 'crisis/forum_posts.jsonl', 20, urgent),
  ].filter(({ label }) => label !== '');
  return withoutTwins(texts).map((text) => ({ ...text, seen: seeUrgency(partsOf(asRead(text.text))).seen }));
}

function weightOf(text: UrgentText, danger: Danger): number {
  const own = text.label === danger;
  let weight = text.weight;
  if (text.source === 'forum_posts') {
    if (text.label === 'crisis' && !own) return 0;
    weight *= own ? forumShare.crisis : (forumShare[text.kind as keyof typeof forumShare] ?? 0);
  }
  if (text.source === 'triage_vignettes') weight *= vignetteShare;
  if (text.kind.startsWith('stories')) weight *= storyShare;
  if (own && text.source === 'sentences' && !text.kind.startsWith('stories')) weight *= toldShare[danger];
  if (text.label === 'calm') weight *= calmShares[text.source] ?? 1;
  return own || text.label === 'calm' ? weight : weight * otherDanger;
}

/** More than elsewhere: calm stories and cries share most of their words, and what sets them apart is learnt late. */
const rounds = 24;
const seeds = { crisis: 7, emergency: 8 } as const;

export function fitUrgency(texts: readonly UrgentText[]): Record<Danger, LinearModel> {
  const of = (danger: Danger): LinearModel =>
    fit(
      texts.map((text) => ({
        seen: text.seen,
        isPositive: text.label === danger,
        weight: weightOf(text, danger),
        trustsMeaning: !text.isTuned || text.source === 'cases',
      })),
      seeds[danger],
      rounds,
    );
  return { crisis: of('crisis'), emergency: of('emergency') };
}
