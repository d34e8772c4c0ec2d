import { Sentence } from '@/components/ui/sentence';
import { siteMoment } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';
import { elapsedWords } from '@/lib/shared/time-words';

/** "waiting 3 hours"; the moment itself is in the title and the markup. */
export function WaitingTime({ since, now }: { since: Date; now: Date }) {
  return (
    <span className="text-sm whitespace-nowrap text-ink-soft">
      <Sentence
        words={desk.waitingTime.waiting}
        parts={{
          since: (
            <time dateTime={since.toISOString()} title={siteMoment(since)}>
              {elapsedWords(since, now)}
            </time>
          ),
        }}
      />
    </span>
  );
}
