import { deedWords, statusWords } from '@/components/desk/desk-words';
import { WordChanges } from '@/components/desk/word-changes';
import { quotedWords } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { desk } from '@/lib/shared/messages/desk';

/** Where it stands, and who decided last. */
export function ItemStatus({ item, now }: { item: DeskItem; now: Date }) {
  const { last } = item;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="text-lg">
        {desk.itemStatus.whereStands}
      </h2>
      <p className="mt-1">{statusWords(item)}</p>
      {last ? (
        <p className="mt-1 text-sm text-ink-soft">
          {last.by} {deedWords(last.action)} <Moment at={last.at} since={now} />
          {last.why ? `. Reason: ${last.why}` : ''}.
        </p>
      ) : null}
      {item.answered ? (
        <>
          <h3 className="mt-4 text-base">{desk.itemStatus.answerBeneath}</h3>
          <p className={`mt-1 ${quotedWords} whitespace-pre-wrap`}>{item.answer}</p>
          {item.corrections.map(({ at, note, before, after }) => (
            <details key={at.toISOString()} className="mt-2">
              <summary className="min-h-11 py-2">
                <Sentence words={desk.itemStatus.corrected} parts={{ moment: <Moment at={at} since={now} />, note }} />
              </summary>
              <WordChanges before={before} after={after} />
            </details>
          ))}
        </>
      ) : null}
    </section>
  );
}
