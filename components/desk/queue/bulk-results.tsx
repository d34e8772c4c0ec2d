import { deedTitle, deedWords } from '@/components/desk/desk-words';
import type { ManyAction, ManyResult } from '@/lib/comments/decisions/bulk-state';

/** What came of each message that was ticked. Nothing is left out. */
export function ManyResults({ results, action }: { results: readonly ManyResult[]; action: ManyAction }) {
  const done = results.filter(({ kind }) => kind === 'done').length;
  return (
    <section aria-labelledby="many-results" className="rounded-md border-s-8 border-brand bg-brand-soft px-5 py-4">
      <h2 id="many-results" className="text-lg">
        {deedTitle(action)}: {done} of {results.length}
      </h2>
      <ul role="list" aria-label="What happened" className="mt-2 divide-y divide-line">
        {results.map((result) => (
          <li key={result.commentId} className="py-2">
            <a
              href={`/desk/comments/${result.commentId}`}
              className="inline-flex min-h-11 items-center pe-2 font-semibold sm:min-h-6"
            >
              {result.alias === '' ? 'A message' : <bdi>{result.alias}</bdi>}
            </a>{' '}
            {outcomeWords(result, action)}
          </li>
        ))}
      </ul>
      {done > 0 ? <p className="mt-2 text-sm">Open one to undo it, as long as its time lasts.</p> : null}
    </section>
  );
}

function outcomeWords(result: ManyResult, action: ManyAction): string {
  switch (result.kind) {
    case 'done':
      return `${deedTitle(action)}.`;
    case 'already':
      if (result.action === null) return 'Already decided. Read it again.';
      return `Already decided: ${result.by} ${deedWords(result.action)} ${result.ago}.${result.asWished ? '' : ' Nothing was changed.'}`;
    case 'changed':
      return 'Its writer changed it meanwhile. Nothing was decided: read it again.';
    case 'refused':
      return `Not decided. ${result.because}`;
  }
}
