import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { WaitNow } from '@/lib/practice/says/practice-now';
import { waitAge, waitAmount, waitName } from '@/lib/practice/says/practice-words';

/** How long people wait, each with the moment when somebody said so. */
export function WaitList({ waits, now }: { waits: readonly WaitNow[]; now: Date }) {
  const words = messagesIn();
  if (waits.length === 0) return <p>{words.waits.none}</p>;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {waits.map((wait) => (
        <li key={wait.kind} className={surfaceClasses('framed')}>
          <p className="font-semibold">{waitName(wait.kind, words)}</p>
          <p className="mt-1 text-2xl font-bold text-brand-dark">{waitAmount(wait, words)}</p>
          <p className={`mt-1 text-sm ${wait.freshness === 'fresh' ? 'text-ink-soft' : 'text-caution'}`}>
            {waitAge(wait, now, words)}
          </p>
        </li>
      ))}
    </ul>
  );
}
