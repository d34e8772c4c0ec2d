/** What the model of doctors' replies learns from: sentences that tell something of this person, and such as teach anybody. */
import type { LinearModel } from '@/lib/screening/learned/linear-model';
import { seeReply } from '@/lib/screening/learned/see-reply';
import type { Seen } from '@/lib/screening/learned/seen';
import { withoutLookAlikes } from '@/lib/screening/words/look-alikes';
import { readText } from '@/lib/screening/words/read-text';
import { replyCases } from './kept-cases';
import { type LabelledText, languages, ownSentences, withoutTwins } from './labelled-text';
import { fit } from './logistic';

export type ReplyText = LabelledText & { seen: readonly Seen[] };

export function replyTexts(): ReplyText[] {
  const texts = [
    ...languages.flatMap((language) =>
      ['replies', 'more-replies', 'added/replies'].flatMap((name) =>
        ownSentences(`training/${name}-${language}`, language, false, 10),
      ),
    ),
    ...languages.flatMap((language) =>
      ['replies', 'newer/fresh-replies', 'newer/late-replies'].flatMap((name) =>
        ownSentences(`${name}-${language}`, language, true, 8),
      ),
    ),
    ...replyCases,
  ];
  return withoutTwins(texts).map((text) => ({
    ...text,
    seen: seeReply(withoutLookAlikes(readText(text.text).text)).map(({ seen }) => seen),
  }));
}

const seed = 9;

export function fitReplies(texts: readonly ReplyText[]): LinearModel {
  return fit(
    texts.map(({ seen, label, weight }) => ({ seen, isPositive: label === 'risky', weight, trustsMeaning: true })),
    seed,
  );
}
