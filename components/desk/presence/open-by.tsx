import { openLook } from '@/components/desk/open-look';
import type { OpenBy } from '@/lib/comments/presence/hold-open';
import { siteClock, siteMoment } from '@/lib/platform/site-time';

/** "Dr Marsh has this open since 10:42". Whoever reads it may decide all the same. */
export function OpenByNote({ open }: { open: readonly OpenBy[] }) {
  return open.map(({ name, since }) => (
    <span key={name} className={openLook}>
      {name} has this open since{' '}
      <time dateTime={since.toISOString()} title={siteMoment(since)}>
        {siteClock(since)}
      </time>
    </span>
  ));
}
