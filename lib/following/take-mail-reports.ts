/** Takes what a mail service reports, and writes no more to a mailbox that is gone or that wants none. */
import { transaction } from '@/lib/platform/database/database';
import { spendOnce } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { addDays, dayIn, startOfDayIn } from '@/lib/shared/days';
import { addressHashOf } from './follow-links';
import { findByAddress, recordRefusal, recordRefusedForGood, removeFollower } from './follower-store';
import { type MailReport, readReport } from './mail-report';

/** The same report sent again that day counts once. What concerns nobody who follows anything is passed over: nothing tells which address is known. */
export async function takeMailReports(reports: readonly MailReport[], now: Date): Promise<void> {
  const until = startOfDayIn('UTC', addDays(dayIn('UTC', now), 2));
  for (const { recipient, messageId, ...report } of reports) {
    const outcome = readReport(report);
    if (outcome === null) continue;
    const addressHash = addressHashOf(recipient.trim());
    const done = await transaction(async (tx) => {
      const follower = await findByAddress(tx, addressHash);
      if (follower === null) return false;
      if (messageId !== '' && !(await spendOnce(tx, 'mail-report', `${messageId} ${addressHash}`, until))) return false;
      if (outcome === 'complaint') await removeFollower(tx, follower.id);
      else if (outcome === 'hard') await recordRefusedForGood(tx, follower.id);
      else await recordRefusal(tx, follower.id);
      return true;
    });
    if (done) log('mail-reported', { outcome });
  }
}
