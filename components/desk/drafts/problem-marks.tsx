import type { DraftProblem } from '@/lib/drafts/writing/draft-problems';
import { markClasses } from './mark-classes';

/** What the gate says of one block or field, beside it: what has to be mended first, advice after it. `of` for a page that goes on asking. */
export function ProblemMarks({ problems, of }: { problems: readonly DraftProblem[]; of?: string }) {
  const inOrder = [...problems].sort((one, other) => Number(other.isError) - Number(one.isError));
  const list =
    problems.length === 0 ? null : (
      <ul className="space-y-1">
        {inOrder.map(({ message, isError }) => (
          <li key={message} className={isError ? markClasses.error : markClasses.advice}>
            {message}
          </li>
        ))}
      </ul>
    );
  return of === undefined ? list : <div data-marks={of}>{list}</div>;
}
