import { deedWords, standingWords } from '@/components/desk/desk-words';
import { WordChanges } from '@/components/desk/word-changes';
import { Moment } from '@/components/ui/moment';
import type { DeskItem } from '@/lib/comments/desk/desk-item';

/** Where it stands, and who decided last. */
export function ItemStanding({ item, now }: { item: DeskItem; now: Date }) {
  const { last } = item;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing" className="text-lg">
        Where it stands
      </h2>
      <p className="mt-1">{standingWords(item)}</p>
      {last ? (
        <p className="mt-1 text-sm text-ink-soft">
          {last.by} {deedWords(last.action)} <Moment at={last.at} since={now} />
          {last.why ? `. Reason: ${last.why}` : ''}.
        </p>
      ) : null}
      {item.answered ? (
        <>
          <h3 className="mt-4 text-base">The answer beneath it</h3>
          <p className="mt-1 border-s-4 border-line ps-4 whitespace-pre-wrap">{item.answer}</p>
          {item.corrections.map(({ at, note, before, after }) => (
            <details key={at.toISOString()} className="mt-2">
              <summary className="min-h-11 py-2">
                Corrected <Moment at={at} since={now} />: {note}
              </summary>
              <WordChanges before={before} after={after} />
            </details>
          ))}
        </>
      ) : null}
    </section>
  );
}
