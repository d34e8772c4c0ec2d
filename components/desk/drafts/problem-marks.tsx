import type { DraftProblem } from '@/lib/drafts/writing/draft-problems';

/** What the gate says of one block or field, beside it: what has to be mended first, advice after it. */
export function ProblemMarks({ problems }: { problems: readonly DraftProblem[] }) {
  if (problems.length === 0) return null;
  const inOrder = [...problems].sort((one, other) => Number(other.isError) - Number(one.isError));
  return (
    <ul className="space-y-1">
      {inOrder.map(({ message, isError }) => (
        <li
          key={message}
          className={
            isError
              ? 'border-s-4 border-danger ps-3 font-semibold text-danger'
              : 'border-s-4 border-caution ps-3 text-caution'
          }
        >
          {message}
        </li>
      ))}
    </ul>
  );
}
