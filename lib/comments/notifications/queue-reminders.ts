/** What nobody's deed causes: reminders of what has waited too long, and the one mail a day of those who want no more. */
import { type DueAnswer, type DuePlace, listDueAnswers } from '@/lib/comments/answers/due-answer-store';
import { nextReminder } from '@/lib/comments/desk/overdue';
import { noticeDays } from '@/lib/comments/desk/read-due-answers';
import { readOverdue } from '@/lib/comments/desk/read-overdue';
import {
  listAccountsThat,
  listActivePhysicians,
  listDailyReaders,
  listRemindable,
  recordReminded,
  type StaffAccount,
} from '@/lib/identity/accounts/read-staff';
import { transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { enqueue, enqueueAll } from '@/lib/platform/mail/outbox';
import { siteDay, siteHour } from '@/lib/platform/site-time';
import { listPhysiciansOf } from '@/lib/posts/reading/read-authorship';
import { addDays } from '@/lib/shared/days';

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

/** Whose answers are to be read again today, or a month from today: of whoever has left, whoever writes for the post now. */
async function listDueHandles(day: string): Promise<string[]> {
  const active = new Set((await listActivePhysicians()).map(({ physician }) => physician ?? ''));
  const found = await Promise.all([day, addDays(day, noticeDays)].map((on) => listDueOn(on)));
  const handles = await Promise.all(
    found
      .flat()
      .map(async ({ answer }) =>
        active.has(answer.physician) ? [answer.physician] : listPhysiciansOf(answer.question.postId),
      ),
  );
  return [...new Set(handles.flat())].filter((handle) => active.has(handle));
}

/** All of a day, page by page. */
async function listDueOn(day: string): Promise<DueAnswer[]> {
  const all: DueAnswer[] = [];
  for (let after: DuePlace | undefined; ;) {
    const { due, next } = await listDueAnswers({ scope: { everything: true }, from: day, until: day, after }, 200);
    all.push(...due);
    if (next === null) return all;
    after = next;
  }
}

/** Queues today's mail for everyone who wants one a day, and the ends of the logs for administrators, from its hour on. It is made, or left out, when it is sent. */
export async function queueDailyMails(now: Date): Promise<void> {
  if (siteHour(now) < env().DAILY_MAIL_HOUR) return;
  const day = siteDay(now);
  const mail = (kind: string, { id }: { id: string }) => ({
    kind,
    dedupeKey: `${kind}:${id}:${day}`,
    subjectId: id,
    notBefore: now,
  });
  const rows = [
    ...(await listDailyReaders()).map((account) => mail('daily', account)),
    ...(await listDueHandles(day)).map((handle) => mail('read-again', { id: handle })),
    ...(await listAccountsThat(({ keepsLogHashes }) => keepsLogHashes)).map((account) => mail('log-heads', account)),
  ];
  if (rows.length > 0) await transaction((tx) => enqueueAll(tx, rows, now));
}
