import type { DraftProblem } from '@/lib/drafts/writing/draft-problems';
import { desk } from '@/lib/shared/messages/desk';

type ProblemListProps = {
  problems: readonly DraftProblem[];
  /** For a page that does not hold the fields itself. */
  linkTo?: string;
  /** It stays on the page without any, for a script that asks again. */
  isLive?: boolean;
};

/** Everything that has to be mended, with the way to each. */
export function ProblemList({ problems, linkTo = '', isLive = false }: ProblemListProps) {
  const errors = problems.filter(({ isError }) => isError);
  if (errors.length === 0 && !isLive) return null;
  return (
    <section
      aria-labelledby="to-mend"
      className="max-w-3xl scroll-mt-4"
      hidden={errors.length === 0}
      data-problem-list=""
    >
      <h2 id="to-mend" className="text-xl">
        {desk.editPost.problems}
      </h2>
      <ul className="mt-2 list-disc ps-6">
        {errors.map(({ at, message }) => (
          <li key={`${at} ${message}`}>
            <a href={`${linkTo}#${at}`} className="inline-block py-1 align-top">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
