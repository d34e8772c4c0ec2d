import { Sentence } from '@/components/ui/sentence';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { type WaitStage, waitStage } from '@/lib/comments/desk/overdue';
import { siteMoment } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';
import { elapsedWords } from '@/lib/shared/time-words';

const colours: Record<WaitStage, string> = {
  usual: 'text-ink-soft',
  soon: 'font-semibold text-caution',
  late: 'font-bold text-danger',
};

type WaitingTimeProps = {
  since: Date;
  now: Date;
  /** With it, the colour says how the wait stands to the practice's own goal, and words say it to whoever sees no colour. */
  riskRank?: number | undefined;
  /** Without "waiting": where a column of ages stands. */
  bare?: boolean;
};

/** "waiting 3 hours"; the moment itself is in the title and the markup. */
export function WaitingTime({ since, now, riskRank, bare = false }: WaitingTimeProps) {
  const stage = riskRank === undefined ? 'usual' : waitStage({ riskRank, heldAt: since }, now);
  return (
    <span className={`whitespace-nowrap tabular-nums ${colours[stage]}`}>
      {stage === 'late' ? `${desk.waitingTime.late}, ` : null}
      <Sentence
        words={bare ? '{since}' : desk.waitingTime.waiting}
        parts={{
          since: (
            <time dateTime={since.toISOString()} title={siteMoment(since)}>
              {elapsedWords(since, now)}
            </time>
          ),
        }}
      />
      {stage === 'soon' ? <VisuallyHidden> {desk.waitingTime.soon}</VisuallyHidden> : null}
    </span>
  );
}
