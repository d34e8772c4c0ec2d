import { deedTitle, kindWords } from '@/components/desk/desk-words';
import { Moment } from '@/components/ui/moment';
import type { DecisionLine } from '@/lib/comments/log/read-decisions';

/** A list and not a table: a phone has no room for five columns. */
export function DecisionLog({ lines }: { lines: readonly DecisionLine[] }) {
  return (
    <ol role="list" aria-label="Decisions" className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li key={line.seq} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p>
              <span className="font-semibold">{deedTitle(line.action)}</span> <span className="text-ink-soft">by</span>{' '}
              {line.by}
            </p>
            <Moment at={line.at} className="text-sm whitespace-nowrap text-ink-soft" />
          </div>
          {line.reason === null ? null : <p className="text-sm">Reason: {line.reason}</p>}
          <p className="text-sm text-ink-soft">
            <About line={line} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function About({ line }: { line: DecisionLine }) {
  const words = `${kindWords(line.kind)} beneath ${line.postTitle ?? 'a post that is no longer shown'}`;
  return line.commentId === null ? (
    words
  ) : (
    <a href={`/desk/comments/${line.commentId}`} className="inline-block py-1">
      {words}
    </a>
  );
}
