import { openLook } from '@/components/desk/open-look';
import { Sentence } from '@/components/ui/sentence';
import type { OpenBy } from '@/lib/comments/presence/hold-open';
import { siteClock, siteMoment } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';

/** "Dr Marsh has this open since 10:42". Whoever reads it may decide all the same. */
export function OpenByNote({ open }: { open: readonly OpenBy[] }) {
  return open.map(({ name, since }) => (
    <span key={name} className={openLook}>
      <Sentence
        words={desk.openBy.hasOpenSince}
        parts={{
          name,
          since: (
            <time dateTime={since.toISOString()} title={siteMoment(since)}>
              {siteClock(since)}
            </time>
          ),
        }}
      />
    </span>
  ));
}
