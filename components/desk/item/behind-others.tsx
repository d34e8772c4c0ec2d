import type { DeskItem } from '@/lib/comments/desk/desk-item';
import type { LastReason } from '@/lib/comments/low-priority';

const why: Record<Exclude<LastReason, 'spam'>, string> = {
  'hidden-field': 'A field that people do not see was filled in.',
  'too-fast': 'It was sent less than three seconds after the page was opened.',
  unproven:
    'The browser did not do the small sum that our page asks for. Someone who keeps scripting off, or whose line failed, sends it like this too.',
};

/** Why a message stands behind the others, so that nobody takes its place in the queue for a judgement of its writer. */
export function BehindOthers({ behind, spamSigns }: Pick<DeskItem, 'behind' | 'spamSigns'>) {
  if (behind.length === 0) return null;
  return (
    <section aria-labelledby="read-last">
      <h2 id="read-last" className="text-lg">
        Why it stands behind the others
      </h2>
      <ul className="mt-1 list-disc space-y-1 ps-6 text-sm">
        {behind.map((reason) => (
          <li key={reason}>
            {reason === 'spam' ? `It reads like advertising: it ${spamSigns.join('; it ')}.` : why[reason]}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">Programs can be wrong. Decide about it as about any other.</p>
    </section>
  );
}
