/** How long messages of the last month waited until someone had read them, and questions until they were answered, for everyone to know before writing. */
import { listFirstWaits, listUnanswered, listUndecided } from '@/lib/comments/log/decision-log-store';
import { type TypicalWait, typicalWait } from './typical-wait';

const days = 30;

export interface TypicalWaits {
  read: TypicalWait | null;
  answer: TypicalWait | null;
}

/** What still waits counts with the time that it has waited so far. */
export async function readTypicalWaits(now: Date): Promise<TypicalWaits> {
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  const [decided, answered, held, unanswered] = await Promise.all([
    listFirstWaits(['publish', 'answer', 'reply', 'decline', 'return', 'merge'], since),
    listFirstWaits(['answer'], since),
    listUndecided(since),
    listUnanswered(since),
  ]);
  const together = (over: typeof decided, open: typeof held) => {
    const ended = new Set(over.map(({ commentId }) => commentId));
    const going = open.filter(({ id }) => !ended.has(id)).map(({ createdAt }) => ({ from: createdAt, to: null }));
    return typicalWait([...over, ...going], now);
  };
  return { read: together(decided, held), answer: together(answered, unanswered) };
}
