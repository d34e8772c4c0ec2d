import { PlainWords } from '@/components/comments/plain-words';
import { formatDay } from '@/components/site/format-day';
import { generalInformation } from '@/lib/comments/comment';
import type { PublicAnswer } from '@/lib/comments/read-thread';

/** The badge comes from the record that the server froze with the answer; no alias can look like it. */
export function AnswerCard({ answer }: { answer: PublicAnswer }) {
  return (
    <article
      aria-label={`Answer from ${answer.name}`}
      className="mt-5 rounded-md border-s-8 border-brand bg-brand-soft p-5"
    >
      <header>
        <h4 className="text-base font-bold">
          Answer from <a href={`/physicians/${answer.physician}`}>{answer.name}</a>
        </h4>
        <p className="text-sm text-ink-soft">
          {answer.credentials} · physician of this practice ·{' '}
          <time dateTime={answer.publishedAt.toISOString()}>
            {formatDay(answer.publishedAt.toISOString().slice(0, 10))}
          </time>
        </p>
      </header>
      <PlainWords text={answer.body} className="mt-3" />
      <p className="mt-3 text-sm text-ink-soft">{generalInformation.text}</p>
    </article>
  );
}
