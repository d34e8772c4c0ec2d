/** One physician has one account: by two of them nobody could tell from the log who decided. */
import type { Transaction } from '@/lib/platform/database/database';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { isPageTaken } from './people-store';

/** What stands in the way, at that field; empty where nobody else who may sign in is this physician, and for null. */
export async function refusePage(
  tx: Transaction,
  physician: string | null,
  exceptId: string | null,
  field: string,
): Promise<FormProblem[]> {
  const taken = physician !== null && (await isPageTaken(tx, physician, exceptId));
  return taken ? [{ field, message: desk.managePeople.pageTaken }] : [];
}
