export type SummaryProblem = {
  message: string;
  /** The id of the control to mend; absent for the form as a whole. */ field?: string | undefined;
};

type ErrorSummaryProps = {
  problems: readonly SummaryProblem[];
  title?: string;
  /** Written into the markup, so that focus begins here. */
  autoFocus?: boolean;
  /** Where the form's address leads, so that a browser without scripting stands here. */
  id?: string | undefined;
};

export function ErrorSummary({ problems, title = 'There is a problem', autoFocus = false, id }: ErrorSummaryProps) {
  if (problems.length === 0) return null;
  return (
    <div
      id={id}
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      autoFocus={autoFocus}
      className="scroll-mt-4 rounded-md border-4 border-danger bg-paper p-5"
    >
      <h2 id="error-summary-title" className="text-xl">
        {title}
      </h2>
      <ul className="mt-3 space-y-1">
        {problems.map(({ field, message }) => (
          <li key={`${field ?? 'form'} ${message}`}>
            {field ? (
              <a href={`#${field}`} className="inline-block py-1 font-semibold text-danger">
                {message}
              </a>
            ) : (
              <span className="font-semibold text-danger">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
