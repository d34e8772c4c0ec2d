import { elapsedWords, momentWords } from '@/lib/shared/time-words';

type MomentProps = {
  at: Date;
  /** Say how long ago instead of when; the moment itself is in the title and the markup. */
  since?: Date;
  className?: string;
};

export function Moment({ at, since, className }: MomentProps) {
  return (
    <time dateTime={at.toISOString()} title={since ? momentWords(at) : undefined} className={className}>
      {since ? `${elapsedWords(at, since)} ago` : momentWords(at)}
    </time>
  );
}
