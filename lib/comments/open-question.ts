/** Which questions wait for a physician's answer, read by someone already or not. Pure. */
import type { CommentKind, Status } from './comment';
import { looksAutomatic } from './low-priority';

interface OpenRow {
  kind: CommentKind;
  status: Status;
  returned: boolean;
  /** A public answer stands beneath it. */
  answered: boolean;
  /** The practice has said all there is to say. */
  settled: boolean;
  heldAt: Date;
  riskRank: number;
  lowPriority: string | null;
}

/**
 * Since when its writer has waited for an answer; null for what is no question, is answered or settled, or is nobody's work: with its writer,
 * declined, gone, or sent by a program as far as anyone can tell. Publishing alone ends no such wait.
 */
export function openSinceOf(row: OpenRow): Date | null {
  if (row.kind !== 'question' || row.answered || row.settled || row.returned) return null;
  if (row.status === 'published') return row.heldAt;
  return row.status === 'held' && !looksAutomatic(row) ? row.heldAt : null;
}
