/**
 * Figures on sentences that nothing learnt from, by a hand that had read neither rules nor lessons (tests/sentences/unseen). Totals and
 * kinds alone: whoever reads the sentences that were missed can use them no more.
 */
import { findReplyHazards } from '../../../lib/screening/reply-hazards';
import { scoreSpam, spamThreshold } from '../../../lib/screening/spam';
import { assessUrgency } from '../../../lib/screening/urgency';
import { readSentences, type Sentence } from '../../sentences/read-sentences';

const flags: Record<string, (text: string) => boolean> = {
  urgent: (text) => assessUrgency(text) !== 'none',
  practice: (text) => assessUrgency(text) !== 'none',
  replies: (text) => findReplyHazards(text).length > 0,
  spam: (text) => scoreSpam(text) >= spamThreshold,
};

const first = ['urgent-en', 'urgent-es', 'urgent-ar', 'replies-en', 'replies-es', 'replies-ar', 'spam-en'];
/** By another hand, later, and looked at once. */
const second = ['urgent-en', 'urgent-es', 'urgent-ar', 'replies-en', 'replies-es', 'replies-ar', 'spam-es', 'spam-ar'];
/** Plain stories about a practice, all calm, by the hand that wrote lessons against their kind afterwards. */
const stories = ['practice-en', 'practice-es', 'practice-ar'];
const files = [...first, ...second.map((name) => `second-${name}`), ...stories];

/** Shares flagged, from 0 to 1. A crisis heard as an emergency counts as heard: both show numbers at once. */
export function benchUnseen(figures: Record<string, number>): void {
  for (const file of files) {
    const isFlagged = flags[file.replace('second-', '').split('-')[0] ?? ''] ?? (() => false);
    const judged = readSentences(`unseen/${file}`).map((sentence) => ({
      ...sentence,
      flagged: isFlagged(sentence.text),
    }));
    for (const label of new Set(judged.map((one: Sentence) => one.label))) {
      const group = judged.filter((one) => one.label === label);
      const flagged = group.filter((one) => one.flagged).length;
      figures[`unseen ${file}.${label}`] = Math.round((flagged / group.length) * 10_000) / 10_000;
      const kinds = [...new Set(group.map(({ kind }) => kind))].map((kind) => {
        const alike = group.filter((one) => one.kind === kind);
        return `${kind} ${alike.filter((one) => one.flagged).length}/${alike.length}`;
      });
      console.log(`unseen ${file} ${label}: ${flagged} of ${group.length} flagged; ${kinds.join(', ')}`);
    }
  }
}
