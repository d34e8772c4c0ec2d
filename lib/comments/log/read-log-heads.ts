/** The ends of both logs, without walking them. */
import { findAccessHead } from '@/lib/identity/access-log/verify-access';
import { findLogHead } from './log-point-store';

export async function readLogHeads(): Promise<{ seq: number; hash: string; access: string }> {
  return { ...(await findLogHead()), access: (await findAccessHead()) ?? 'not chained yet' };
}
