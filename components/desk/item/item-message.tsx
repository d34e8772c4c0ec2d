import { PlainWords } from '@/components/comments/plain-words';
import { WordChanges } from '@/components/desk/word-changes';
import { typedWords } from '@/components/ui/lines';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { markFindings } from '@/lib/comments/mark-findings';
import { desk } from '@/lib/shared/messages/desk';

type ItemMessageProps = Pick<DeskItem, 'message' | 'findings' | 'overruled' | 'phrases' | 'publicBody' | 'earlier'>;

/** A patient's words as they were typed: text and never markup, with what screening marked. */
export function ItemMessage({ message, findings, overruled, phrases, publicBody, earlier }: ItemMessageProps) {
  if (message === '') return <p className="text-ink-soft">{desk.itemMessage.thereNoWordsRead}</p>;
  const passages = markFindings(message, findings);
  const undecided = phrases.some(({ hidden }) => hidden === null);
  const reasons = passages.flatMap(({ text, because }) => (because === null ? [] : [{ text, because }]));
  return (
    <>
      <blockquote
        dir="auto"
        className="rounded-md [overflow-wrap:anywhere] border-s-4 border-brand bg-paper-soft px-5 py-4 text-lg whitespace-pre-wrap [counter-reset:finding]"
      >
        {passages.map(({ text, because }, index) =>
          because === null ? text : <MarkedWords key={index} text={text} />,
        )}
      </blockquote>
      {reasons.length > 0 ? (
        <section aria-labelledby="marked-words" className="mt-4">
          <h2 id="marked-words" className="text-base">
            {desk.itemMessage.screeningMarked}
          </h2>
          <ol className="mt-1 list-decimal space-y-1 ps-6 text-sm">
            {reasons.map(({ text, because }, index) => (
              <li key={index}>
                <q dir="auto" className="font-semibold">
                  {text}
                </q>{' '}
                {because}
              </li>
            ))}
          </ol>
          <p className="mt-2 text-sm text-ink-soft">
            {overruled ? desk.itemMessage.writerSawTheseMarks : desk.itemMessage.ifTheseWordsCould}{' '}
            {undecided ? desk.itemMessage.eachMarkNeedsDecision : desk.itemMessage.eachMarkHasBeen}
          </p>
        </section>
      ) : null}
      {publicBody === null ? null : (
        <section aria-labelledby="readers-see" className="mt-4">
          <h2 id="readers-see" className="text-base">
            {desk.itemMessage.readersSee}
          </h2>
          <PlainWords text={publicBody} className={`mt-1 ${typedWords}`} />
        </section>
      )}
      {earlier === null ? null : <EarlierWords before={earlier} after={message} />}
    </>
  );
}

/** The number comes from the style sheet, so that the message reads, and can be copied, exactly as it was written. */
function MarkedWords({ text }: { text: string }) {
  return (
    <mark className="rounded-sm bg-caution-soft px-0.5 text-ink underline decoration-caution decoration-2 [counter-increment:finding] after:align-super after:text-xs after:font-semibold after:text-caution after:content-[counter(finding)]">
      {text}
    </mark>
  );
}

function EarlierWords({ before, after }: { before: string; after: string }) {
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
        {desk.itemMessage.changedWhenEdited}
      </summary>
      <WordChanges before={before} after={after} />
    </details>
  );
}
