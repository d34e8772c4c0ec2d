import type { OpenBy } from '@/lib/comments/keep-open';
import { clockWords, momentWords } from '@/lib/shared/time-words';

/** On a line of its own where lines are short; elsewhere it stands beside what is there, so that nothing below moves. */
export const openLook = 'block font-semibold text-caution sm:me-4 sm:inline';

/** "Dr Marsh has this open since 10:42 UTC". Whoever reads it may decide all the same. */
export function OpenByNote({ open }: { open: readonly OpenBy[] }) {
  return open.map(({ name, since }) => (
    <span key={name} className={openLook}>
      {name} has this open since{' '}
      <time dateTime={since.toISOString()} title={momentWords(since)}>
        {clockWords(since)}
      </time>
    </span>
  ));
}
