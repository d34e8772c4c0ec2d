import { Stat } from '@/components/ui/work/stat';
import type { TypicalWait } from '@/lib/comments/figures/typical-wait';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type TypicalStatProps = { wait: TypicalWait | null; words: { label: string; tooFew: string } };

/** The number that readers are told, rounded as it is for them: up for a time that was kept, down for one that was not. */
export function TypicalStat({ wait, words }: TypicalStatProps) {
  if (wait === null) return <Stat label={words.tooFew}>{desk.figuresPage.tooFew}</Stat>;
  const round = wait.kind === 'within' ? Math.ceil : Math.floor;
  const time =
    wait.hours > 48
      ? say(desk.figuresPage.days, { count: round(wait.hours / 24) }, deskLocale)
      : say(desk.figuresPage.hours, { count: Math.max(1, round(wait.hours)) }, deskLocale);
  return <Stat label={say(words.label, { kind: wait.kind }, deskLocale)}>{time}</Stat>;
}
