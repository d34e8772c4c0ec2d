/** The one sentence that says how long people wait, wherever it stands. Pure. */
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { TypicalWaits } from './read-typical-wait';

/** Rounded so that the sentence stays true: up for a time that was kept, down for one that was not. */
export function waitingWords(what: keyof TypicalWaits, waits: TypicalWaits, words: Messages): string {
  const wait = waits[what];
  const { waiting, support, locale } = words;
  if (wait === null) return waiting[what].unknown;
  const round = wait.kind === 'within' ? Math.ceil : Math.floor;
  const time =
    wait.hours > 48
      ? say(support.days, { count: round(wait.hours / 24) }, locale)
      : say(support.hours, { count: Math.max(1, round(wait.hours)) }, locale);
  return say(waiting[what][wait.kind], { time });
}
