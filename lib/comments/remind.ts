/** What nobody's deed causes: reminders of what has waited too long, and the one mail a day of those who want no more. */
import { listDailyReaders } from '@/lib/identity/read-staff';
import { transaction } from '@/lib/platform/database';
import { enqueueAll, type NewNotice } from '@/lib/platform/outbox';
import { riskRanks } from './comment';
import { listOverdue, type OverdueRow } from './held-store';
import { overdueSince, reminderNumber } from './overdue';

/** The hour of the day, UTC, at which the daily mail goes out. */
const dailyHour = 6;

const reminderOf = (row: OverdueRow, now: Date): NewNotice => ({
  kind: 'reminder',
  // Held again means asked anew: an edited message is a new wait.
  dedupeKey: `reminder:${row.id}:${row.heldAt.getTime()}:${reminderNumber(row, now)}`,
  subjectId: row.id,
  notBefore: now,
});

/** Queues one reminder for each overdue message and period, however often it is called. What looks automatic is not paged for. */
export async function queueReminders(now: Date, rowsAtOnce = 500): Promise<void> {
  for (const riskRank of Object.values(riskRanks)) {
    let last: OverdueRow | null = null;
    do {
      const rows: OverdueRow[] = await listOverdue(riskRank, overdueSince(riskRank, now), last, rowsAtOnce);
      const notices = rows.map((row) => reminderOf(row, now));
      if (notices.length > 0) await transaction((tx) => enqueueAll(tx, notices, now));
      last = rows.length === rowsAtOnce ? (rows.at(-1) ?? null) : null;
    } while (last);
  }
}

/** Queues today's mail for everyone who wants one a day, from its hour on. It is made, or left out, when it is sent. */
export async function queueDailyMails(now: Date): Promise<void> {
  if (now.getUTCHours() < dailyHour) return;
  const day = now.toISOString().slice(0, 10);
  const notices = (await listDailyReaders()).map(({ id }) => ({
    kind: 'daily',
    dedupeKey: `daily:${id}:${day}`,
    subjectId: id,
    notBefore: now,
  }));
  if (notices.length > 0) await transaction((tx) => enqueueAll(tx, notices, now));
}
