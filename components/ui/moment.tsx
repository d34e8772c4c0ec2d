import { siteMoment } from '@/lib/platform/site-time';
import { elapsedWords } from '@/lib/shared/time-words';

type MomentProps = {
  at: Date;
  /** Say how long ago instead of when; the moment itself is in the title and the markup. */
  since?: Date;
  className?: string;
};

export function Moment({ at, since, className }: MomentProps) {
  return (
    <time dateTime={at.toISOString()} title={since ? siteMoment(at) : undefined} className={className}>
      {since ? `${elapsedWords(at, since)} ago` : siteMoment(at)}
    </time>
  );
}
