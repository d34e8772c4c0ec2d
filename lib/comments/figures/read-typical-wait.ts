/** How long messages of the last month waited until someone had read them, and questions until they were answered, for everyone to know before writing. */
import { listArrived } from '@/lib/comments/log/decision-log-store';
import { looksAutomatic } from '@/lib/comments/low-priority';
import { type TypicalWait, typicalWait, type Waited } from './typical-wait';

const days = 30;
/** Of a month with more messages than that, the newest tell how it is now. */
const messagesAtMost = 2_000;

const reading: readonly string[] = ['publish', 'answer', 'reply', 'decline', 'return', 'merge'];
const answering: readonly string[] = ['answer'];

export interface TypicalWaits {
  read: TypicalWait | null;
  answer: TypicalWait | null;
}

type Arrived = Awaited<ReturnType<typeof listArrived>>[number];

/** A deed that was taken back within its time was never said to anyone, so it ends no wait. */
function endOf({ decisions }: Arrived, deeds: readonly string[]): Date | null {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return decisions.find(({ id, action }) => deeds.includes(action) && !undone.has(id))?.at ?? null;
}

/** Nobody is waiting for what looks automatic, nor while it is with its writer. */
const waitsToBeRead = (row: Arrived): boolean => row.status === 'held' && !row.returned && !looksAutomatic(row);

/** What still waits counts with the time that it has waited so far. */
export async function readTypicalWaits(now: Date): Promise<TypicalWaits> {
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
  const rows = await listArrived(since, messagesAtMost);
  const waits = (deeds: readonly string[], goesOn: (row: Arrived) => boolean): Waited[] =>
    rows.flatMap((row) => {
      const to = endOf(row, deeds);
      return to !== null || goesOn(row) ? [{ from: row.createdAt, to }] : [];
    });
  return {
    read: typicalWait(waits(reading, waitsToBeRead), now),
    answer: typicalWait(
      waits(answering, ({ openSince }) => openSince !== null),
      now,
    ),
  };
}
