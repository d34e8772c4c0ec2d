/**
 * Figures of what was learnt, on texts that the model judging them had not learnt: each fold of blocks of neighbouring lines is judged by
 * models made from the others. Sentences that rules were made with in sight ("older") flatter the rules. It prints; it never judges.
 */
import { findReplyHazardsBy } from '../../../lib/screening/reply-hazards';
import { scoreSpamBy, spamThreshold } from '../../../lib/screening/spam';
import { assessUrgencyBy } from '../../../lib/screening/urgency';
import { crossValidated } from '../../training/folds';
import type { LabelledText } from '../../training/labelled-text';
import { fitReplies, replyTexts } from '../../training/reply-lessons';
import { fitSpam, spamTexts } from '../../training/spam-lessons';
import { fitUrgency, urgentTexts } from '../../training/urgency-lessons';

type Figures = Record<string, number>;
type Judged = { text: LabelledText; flagged: boolean; says: string };

const wanted: ReadonlySet<string> = new Set(['crisis', 'emergency', 'risky', 'spam']);
const mostMisses = 12;

function byKind(group: readonly Judged[]): string {
  return [...new Set(group.map(({ text }) => text.kind))]
    .map((kind) => {
      const alike = group.filter(({ text }) => text.kind === kind);
      return `${kind} ${alike.filter(({ flagged }) => flagged).length}/${alike.length}`;
    })
    .join(', ');
}

/** One row for each source, language and class; of the forum's calm posts by what they are. */
function print(title: string, judged: readonly Judged[], figures: Figures): void {
  const nameOf = ({ text }: Judged): string =>
    [text.source, text.language, text.label, text.source === 'forum_posts' ? text.kind : ''].join(' ').trim();
  for (const name of new Set(judged.map(nameOf))) {
    const group = judged.filter((one) => nameOf(one) === name);
    const flagged = group.filter((one) => one.flagged).length;
    figures[`${title}: ${name}`] = Math.round((flagged / group.length) * 10_000) / 10_000;
    console.log(`\n${title}, cross-validated: ${name}: ${flagged} of ${group.length} flagged; ${byKind(group)}`);
    if (group[0]?.text.source === 'forum_posts') continue;
    const misses = group.filter((one) => one.flagged !== wanted.has(one.text.label)).slice(0, mostMisses);
    for (const { text, says } of misses) console.log(`  ${says} ${text.text.slice(0, 140).replace(/\n/g, '⏎')}`);
  }
}

const blockOf = ({ block }: LabelledText): string => block;
const isCounted = ({ source }: LabelledText): boolean => source !== 'cases';

function judge<Text extends LabelledText>(texts: readonly Text[], says: readonly string[]): Judged[] {
  return texts
    .map((text, at) => ({ text, flagged: says[at] !== '', says: says[at] ?? '' }))
    .filter(({ text }) => isCounted(text));
}

/** Shares flagged, from 0 to 1: of crises, emergencies, risky replies and spam most should be, of the rest few. */
export function benchLearned(folder: string, figures: Figures): void {
  const urgent = urgentTexts(folder);
  const heard = crossValidated(urgent, blockOf, fitUrgency, (models, { text }) => assessUrgencyBy(models, text));
  print(
    'urgency',
    judge(
      urgent,
      heard.map(({ urgency }) => urgency.replace('none', '')),
    ),
    figures,
  );
  print(
    'concern',
    judge(
      urgent,
      heard.map(({ concern }) => concern ?? ''),
    ),
    figures,
  );
  const replies = replyTexts();
  const marked = crossValidated(replies, blockOf, fitReplies, (model, { text }) =>
    findReplyHazardsBy(model, text)
      .map(({ rule }) => rule)
      .join(' '),
  );
  print('replies', judge(replies, marked), figures);
  const comments = spamTexts(folder);
  const sold = crossValidated(comments, blockOf, fitSpam, (model, { text }) =>
    scoreSpamBy(model, text) >= spamThreshold ? 'spam' : '',
  );
  print('spam', judge(comments, sold), figures);
}
