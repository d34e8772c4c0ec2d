import type { OpenBy } from '@/lib/comments/keep-open';
import { clockWords, momentWords } from '@/lib/shared/time-words';

/** "Dr Marsh has this open since 10:42 UTC". Whoever reads it may decide all the same. */
export function OpenByNote({ open }: { open: readonly OpenBy[] }) {
  return open.map(({ name, since }) => (
    <p key={name} className="text-sm font-semibold text-caution">
      {name} has this open since{' '}
      <time dateTime={since.toISOString()} title={momentWords(since)}>
        {clockWords(since)}
      </time>
    </p>
  ));
}
