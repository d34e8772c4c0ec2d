/** Somebody who reads, and presses or reports. */
import type { ReportReason } from '@/lib/comments/thread/reader-signal';
import { reportComment } from '@/lib/comments/thread/report-comment';
import type { Proof } from '@/lib/platform/proof-of-work';
import { aProof } from '../builders';
import { after } from '../moments';

let readers = 0;

/** Each on a device and in a network of their own. */
export const aReader = () => ({ device: `DEVICE${(readers += 1)}`, network: `192.0.2.${readers % 250}` });

export const report = (
  id: string,
  reason: ReportReason,
  at = after(1),
  words = '',
  reader = aReader(),
  proof: Proof | null = aProof(),
) => reportComment(id, { reason, words, proof }, reader, at);
