import { Button } from '@/components/ui/button';
import { ruledList } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Covers } from '@/lib/identity/cover/arrange-cover';
import { endCoverAction } from '@/lib/identity/cover/cover-actions';
import { desk } from '@/lib/shared/messages/desk';

/** `own` is the viewer's handle: only who is away, or an administrator, ends a cover. */
export function CoverList({ covers, own }: { covers: Covers['lines']; own: string | null }) {
  if (covers.length === 0) return <p className="text-ink-soft">{desk.coverList.nobodyCoversAnybody}</p>;
  return (
    <ul role="list" aria-label={desk.coverList.cover} className={ruledList}>
      {covers.map((cover) => (
        <li key={cover.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <p>
            <Sentence
              words={desk.coverList.coversUntil}
              parts={{
                covering: <span className="font-semibold">{cover.covering}</span>,
                away: <span className="font-semibold">{cover.away}</span>,
                from: <Moment at={cover.from} />,
                until: <Moment at={cover.until} />,
              }}
            />
          </p>
          {own === null || own === cover.physician ? (
            <form action={endCoverAction}>
              <input type="hidden" name="id" value={cover.id} />
              <Button variant="secondary">
                <Sentence
                  words={desk.coverList.endNow}
                  parts={{
                    whose: (
                      <VisuallyHidden>
                        <Sentence words={desk.coverList.for} parts={{ covering: cover.covering, away: cover.away }} />
                      </VisuallyHidden>
                    ),
                  }}
                />
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
