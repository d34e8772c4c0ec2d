/** Urgent words that nobody has opened in the practice's own time: everyone who may see them is paged, and not those on call alone. */
import { listUnopenedUrgent } from '@/lib/comments/desk/unopened-store';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { enqueueAll } from '@/lib/platform/mail/outbox';

/** More wait for the next minute. */
const atOnce = 100;

/** Once for each text, however often this is called and by however many instances. */
export async function queueEscalations(now: Date): Promise<void> {
  const until = new Date(now.getTime() - env().ESCALATE_MINUTES * 60_000);
  const unopened = await listUnopenedUrgent(until, atOnce);
  if (unopened.length === 0) return;
  const rows = unopened.map(({ id, currentRevisionId }) => ({
    kind: 'urgent-unopened',
    dedupeKey: `unopened:${currentRevisionId}`,
    subjectId: id,
    notBefore: now,
  }));
  await transaction((tx) => enqueueAll(tx, rows, now));
}
