/** Whether what a mail service posts was signed with the secret that it shares with this site. Knows nothing of what it says. */
import { sameText } from '@/lib/platform/crypto';
import { env } from '@/lib/platform/env';
import { pageSignature } from './page-webhook';

/** Older than that, or from so far ahead, a report may be a copy that somebody sends again. */
const mostSecondsApart = 300;

/** False as well while no secret is set. `stamp` and `signature` as they came: seconds since 1970, and `v1=` with hex. */
export function isSignedReport(stamp: string, signature: string, body: string, now: Date): boolean {
  const secret = env().MAIL_REPORT_SECRET;
  if (secret === '' || !/^\d{1,12}$/.test(stamp)) return false;
  const seconds = Number(stamp);
  if (Math.abs(now.getTime() / 1000 - seconds) > mostSecondsApart) return false;
  return sameText(pageSignature(secret, seconds, body), signature);
}
