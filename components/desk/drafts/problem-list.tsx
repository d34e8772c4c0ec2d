import type { DraftProblem } from '@/lib/drafts/writing/draft-problems';
import { desk } from '@/lib/shared/messages/desk';

/** Everything that has to be mended, with the way to each; `linkTo` for a page that does not hold the fields itself. */
export function ProblemList({ problems, linkTo = '' }: { problems: readonly DraftProblem[]; linkTo?: string }) {
  const errors = problems.filter(({ isError }) => isError);
  if (errors.length === 0) return null;
  return (
    <section aria-labelledby="to-mend" className="max-w-3xl">
      <h2 id="to-mend" className="text-xl">
        {desk.editPost.problems}
      </h2>
      <ul className="mt-2 list-disc ps-6">
        {errors.map(({ at, message }) => (
          <li key={`${at} ${message}`}>
            <a href={`${linkTo}#${at}`} className="inline-block py-1">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
