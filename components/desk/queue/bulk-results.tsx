import { deedTitle } from '@/components/desk/desk-words';
import { Sentence } from '@/components/ui/sentence';
import type { BulkAction, BulkHandling, BulkResult } from '@/lib/comments/bulk/bulk-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type BulkDeed = BulkAction | BulkHandling;

const titleOf = (deed: BulkDeed): string =>
  deed === 'take' ? desk.bulkResults.taken : deed === 'let-go' ? desk.bulkResults.letGo : deedTitle(deed);

/** What came of each message that was ticked. Nothing is left out. */
export function BulkResults({ results, action }: { results: readonly BulkResult[]; action: BulkDeed }) {
  const done = results.filter(({ kind }) => kind === 'done').length;
  return (
    <section aria-labelledby="bulk-results" className="rounded-md border-s-8 border-brand bg-brand-soft px-5 py-4">
      <h2 id="bulk-results" className="text-lg">
        <Sentence words={desk.bulkResults.of} parts={{ action: titleOf(action), done, count: results.length }} />
      </h2>
      <ul role="list" aria-label={desk.bulkResults.happened} className="mt-2 divide-y divide-line">
        {results.map((result) => (
          <li key={result.commentId} className="py-2">
            <a
              href={`/desk/comments/${result.commentId}`}
              className="inline-flex min-h-11 items-center pe-2 font-semibold sm:min-h-6"
            >
              {result.alias === '' ? desk.bulkResults.message : <bdi>{result.alias}</bdi>}
            </a>{' '}
            {outcomeWords(result, action)}
          </li>
        ))}
      </ul>
      {done > 0 && action !== 'take' && action !== 'let-go' ? (
        <p className="mt-2 text-sm">{desk.bulkResults.openOneUndoLong}</p>
      ) : null}
    </section>
  );
}

function outcomeWords(result: BulkResult, action: BulkDeed): string {
  switch (result.kind) {
    case 'done':
      return `${titleOf(action)}.`;
    case 'already':
      if (result.action === null) return desk.bulkResults.alreadyDecidedReadAgain;
      return [
        say(desk.bulkResults.alreadyDecided, { by: result.by, action: deedTitle(result.action), ago: result.ago }),
        ...(result.asWished ? [] : [desk.bulkResults.nothingChanged]),
      ].join(' ');
    case 'changed':
      return desk.bulkResults.writerChangedMeanwhileNothing;
    case 'refused':
      return action === 'take' || action === 'let-go'
        ? result.because
        : say(desk.bulkResults.notDecided, { because: result.because });
  }
}
