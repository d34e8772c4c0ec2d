/** The one place that knows for how long a decision can be taken back. */
import { env } from '@/lib/platform/env';

/** Until then it can be undone, and no mail about it leaves before. */
export function undoUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + env().UNDO_SECONDS * 1000);
}
