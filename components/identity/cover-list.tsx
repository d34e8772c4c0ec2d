import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Covers } from '@/lib/identity/cover/arrange-cover';
import { endCoverAction } from '@/lib/identity/cover/cover-actions';

/** `own` is the viewer's handle: only who is away, or an administrator, ends a cover. */
export function CoverList({ covers, own }: { covers: Covers['lines']; own: string | null }) {
  if (covers.length === 0) return <p className="text-ink-soft">Nobody covers for anybody.</p>;
  return (
    <ul role="list" aria-label="Cover" className="divide-y divide-line border-y border-line">
      {covers.map((cover) => (
        <li key={cover.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <p>
            <span className="font-semibold">{cover.covering}</span> covers for{' '}
            <span className="font-semibold">{cover.away}</span> from <Moment at={cover.from} /> until{' '}
            <Moment at={cover.until} />
          </p>
          {own === null || own === cover.physician ? (
            <form action={endCoverAction}>
              <input type="hidden" name="id" value={cover.id} />
              <Button variant="secondary">
                End now
                <VisuallyHidden>
                  : {cover.covering} for {cover.away}
                </VisuallyHidden>
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
