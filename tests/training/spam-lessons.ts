/** What the model of spam learns from: comments beneath videos and blogs, praise for sale, and what patients ask, thank and tell. */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import type { Seen } from '@/lib/screening/learned/seen';
import { seenSpam } from '@/lib/screening/spam';
import { spamCases } from './kept-cases';
import { corpusTexts, type LabelledText, languages, ownSentences, withoutTwins } from './labelled-text';
import { fit } from './logistic';

export type SpamText = LabelledText & { seen: readonly Seen[] };

/** What patients write is never to be lost, so it counts more than a video's comments. */
const shares: Readonly<Record<string, number>> = {
  youtube_spam: 0.7,
  blog_comment_spam: 2,
  health_ham: 2,
  neg_meqsum: 2,
};

export function spamTexts(folder: string): SpamText[] {
  const asHam = (texts: readonly LabelledText[]): LabelledText[] =>
    texts.map((text) => ({ ...text, kind: text.label, label: 'ham' }));
  const labelled = (row: { label?: string }): string => row.label ?? 'ham';
  const texts = [
    ...spamCases,
    ...languages.flatMap((language) =>
      ['spam', 'more-spam', 'added/spam'].flatMap((name) =>
        ownSentences(`training/${name}-${language}`, language, false, 10),
      ),
    ),
    ...corpusTexts(folder, 'spam/youtube_spam.jsonl', 10, labelled),
    ...corpusTexts(folder, 'spam/blog_comment_spam.jsonl', 3, labelled),
    ...corpusTexts(folder, 'spam/health_ham.jsonl', 10, labelled),
    ...corpusTexts(folder, 'pii/neg_meqsum.jsonl', 10, () => 'ham'),
    ...languages.flatMap((language) =>
      ['urgent', 'calm', 'more-calm', 'added/calm', 'plain'].flatMap((name) =>
        asHam(ownSentences(`training/${name}-${language}`, language, false, 10)),
      ),
    ),
    ...languages.flatMap((language) => asHam(ownSentences(`urgent-${language}`, language, false, 10))),
  ];
  return withoutTwins(texts).map((text) => ({ ...text, seen: [seenSpam(text.text)] }));
}

/** They praise as machines do, and are none. */
const thanksShare = 4;
const seed = 10;

export function fitSpam(texts: readonly SpamText[]): LinearModel {
  return fit(
    texts.map(({ seen, label, kind, weight, source }) => ({
      seen,
      isPositive: label === 'spam',
      weight: weight * (shares[source] ?? 1) * (kind === 'thanks' ? thanksShare : 1),
      trustsMeaning: true,
    })),
    seed,
  );
}
