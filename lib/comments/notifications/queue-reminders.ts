/** What nobody's deed causes: reminders of what has waited too long, and the one mail a day of those who want no more. */
import { nextReminder } from '@/lib/comments/desk/overdue';
import { readOverdue } from '@/lib/comments/desk/read-overdue';
import {
  listAccountsThat,
  listDailyReaders,
  listRemindable,
  recordReminded,
  type StaffAccount,
} from '@/lib/identity/accounts/read-staff';
import { transaction } from '@/lib/platform/database/database';
import { enqueue, enqueueAll } from '@/lib/platform/mail/outbox';
import { siteDay, siteHour } from '@/lib/platform/site-time';

/** The hour of the practice's day at which the daily mail goes out. */
const dailyHour = 6;

/** One mail a person and period says how much is overdue, however much it is and however often this is called. */
export async function queueReminders(now: Date): Promise<void> {
  for (const account of await listRemindable(now)) await remind(account, now);
}

const isDue = (next: Date | null, now: Date): boolean => next === null || next <= now;

async function remind(account: StaffAccount, now: Date): Promise<void> {
  const { urgent, usual, unanswered } = await readOverdue(account, now);
  const slow = usual.count + unanswered.count > 0;
  const urgentNow = urgent.count > 0 && isDue(account.nextUrgentReminderAt, now);
  const usualNow = slow && isDue(account.nextReminderAt, now);
  if (!urgentNow && !usualNow) return;
  const next = {
    ...(urgent.count > 0 ? { nextUrgentReminderAt: nextReminder('urgent', now) } : {}),
    // The mail says both numbers, so that it counts for both.
    ...(slow ? { nextReminderAt: nextReminder('usual', now) } : {}),
  };
  await transaction(async (tx) => {
    if (!(await recordReminded(tx, account, next))) return;
    const row = { kind: 'reminder', dedupeKey: `reminder:${account.id}:${now.getTime()}`, subjectId: account.id };
    await enqueue(tx, { ...row, ...(urgent.count > 0 ? { lane: 'urgent' } : {}), notBefore: now }, now);
  });
}

/** Queues today's mail for everyone who wants one a day, and the ends of the logs for administrators, from its hour on. It is made, or left out, when it is sent. */
export async function queueDailyMails(now: Date): Promise<void> {
  if (siteHour(now) < dailyHour) return;
  const day = siteDay(now);
  const mail = (kind: string, { id }: StaffAccount) => ({
    kind,
    dedupeKey: `${kind}:${id}:${day}`,
    subjectId: id,
    notBefore: now,
  });
  const rows = [
    ...(await listDailyReaders()).map((account) => mail('daily', account)),
    ...(await listAccountsThat(({ keepsLogHashes }) => keepsLogHashes)).map((account) => mail('log-heads', account)),
  ];
  if (rows.length > 0) await transaction((tx) => enqueueAll(tx, rows, now));
}
