import type { DeskItem } from '@/lib/comments/desk/desk-item';
import type { LowPriorityReason } from '@/lib/comments/low-priority';
import { joinWords } from '@/lib/shared/join-words';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const why: Record<Exclude<LowPriorityReason, 'spam'>, string> = {
  'hidden-field': desk.behindOthers.whyHiddenField,
  'too-fast': desk.behindOthers.whyTooFast,
  crowded: desk.behindOthers.whyCrowded,
  unproven: desk.behindOthers.whyUnproven,
};

/** Why a message stands behind the others, so that nobody takes its place in the queue for a judgement of its writer. */
export function BehindOthers({ behind, spamSigns }: Pick<DeskItem, 'behind' | 'spamSigns'>) {
  if (behind.length === 0) return null;
  return (
    <section aria-labelledby="behind-others">
      <h2 id="behind-others" className="text-lg">
        {desk.behindOthers.whyStandsBehindOthers}
      </h2>
      <ul className="mt-1 list-disc space-y-1 ps-6 text-sm">
        {behind.map((reason) => (
          <li key={reason}>
            {reason === 'spam'
              ? say(desk.behindOthers.readsLikeAdvertising, { signs: joinWords(spamSigns, deskLocale) })
              : why[reason]}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">{desk.behindOthers.programsCanWrongDecide}</p>
    </section>
  );
}
