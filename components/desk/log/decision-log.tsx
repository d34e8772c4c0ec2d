import { deedTitle, kindWords } from '@/components/desk/desk-words';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import type { DecisionLine } from '@/lib/comments/log/read-decisions';
import { desk } from '@/lib/shared/messages/desk';

/** A list and not a table: a phone has no room for five columns. */
export function DecisionLog({ lines }: { lines: readonly DecisionLine[] }) {
  return (
    <ol role="list" aria-label={desk.decisionLog.decisions} className={ruledList}>
      {lines.map((line) => (
        <li key={line.seq} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p>
              <span className="font-semibold">{deedTitle(line.action)}</span>{' '}
              <span className="text-ink-soft">{desk.decisionLog.by}</span> {line.by}
            </p>
            <Moment at={line.at} className="text-sm whitespace-nowrap text-ink-soft" />
          </div>
          {line.reason === null ? null : (
            <p className="text-sm">
              <Sentence words={desk.decisionLog.reason} parts={{ reason: line.reason }} />
            </p>
          )}
          <p className="text-sm text-ink-soft">
            <About line={line} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function About({ line }: { line: DecisionLine }) {
  const words = `${kindWords(line.kind)} beneath ${line.postTitle ?? desk.decisionLog.postNoLongerShown}`;
  return line.commentId === null ? (
    words
  ) : (
    <a href={`/desk/comments/${line.commentId}`} className="inline-block py-1">
      {words}
    </a>
  );
}
