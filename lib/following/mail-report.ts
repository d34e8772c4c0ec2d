/** What a mail service says of a mail that it could not deliver, in the words of RFC 3464 and 3463, and what follows from it. Pure. */
import { z } from 'zod';

const mostReports = 200;

/** `complained`: its reader called it spam (RFC 5965). */
const reportSchema = z.object({
  recipient: z.string().min(3).max(320),
  action: z.enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded', 'complained']),
  status: z.string().max(20).default(''),
  /** Of the mail that it is about. */
  messageId: z.string().max(400).default(''),
});

export const mailReportsSchema = z.object({ reports: z.array(reportSchema).max(mostReports) });

export type MailReport = z.infer<typeof reportSchema>;

/**
 * hard: the mailbox is not there (5.1.x), is switched off (5.2.1) or has moved (5.1.6): nothing goes there any more. soft: anything else that was
 * given up. complaint: they want none. Null for what may still arrive, and for what says nothing of the mailbox: a rule against the
 * sender (5.7.x) or a fault of a network (5.4.x).
 */
export function readReport({
  action,
  status,
}: Pick<MailReport, 'action' | 'status'>): 'hard' | 'soft' | 'complaint' | null {
  if (action === 'complained') return 'complaint';
  if (action !== 'failed') return null;
  if (/^5\.(?:1\.\d{1,3}|2\.1)$/.test(status)) return 'hard';
  return /^[45]\.[47]\./.test(status) ? null : 'soft';
}
