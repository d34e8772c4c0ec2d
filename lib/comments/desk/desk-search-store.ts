/** Comments in a viewer's scope from the newest on, a part at a time, for a search that reads them. */
import { type FullComment, type Scope, scopeFilter, withTexts } from '@/lib/comments/comment-store';
import { database, skip } from '@/lib/platform/database/database';

/** By the time of writing, newest first; older than `before`, or from the newest. With `id`, that one alone. */
export async function listNewestBefore(
  scope: Scope,
  before: string | null,
  most: number,
  id: string | null = null,
): Promise<FullComment[]> {
  const rows = await database().comment.findMany({
    where: { AND: [{ id: before === null ? skip : { lt: before } }, { id: id ?? skip }, scopeFilter(scope)] },
    orderBy: { id: 'desc' },
    take: most,
    include: withTexts,
  });
  return rows as FullComment[];
}
