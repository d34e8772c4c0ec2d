/** What an export holds of who opened what, and of who covered for whom: row by row, since the first grows with every reading. */
import { listAccessAfter } from '@/lib/identity/access-log/access-store';
import { messagesOf } from '@/lib/identity/access-log/listed-messages';
import { listEveryCover } from '@/lib/identity/cover/cover-store';

const atOnce = 500;

/** In the order of writing; of these messages alone, or of all. */
export async function* exportAccess(only: { commentIds: readonly string[] } | null) {
  for (let last = 0; ;) {
    const rows = await listAccessAfter(last, only?.commentIds ?? null, atOnce);
    yield* only === null ? rows : rows.flatMap((row) => rowsAbout(row, new Set(only.commentIds)));
    const end = rows.at(-1);
    if (!end || rows.length < atOnce) return;
    last = end.seq;
  }
}

/** A list that was shown is told as if each of these messages had been shown alone: the others in it are not this person's. */
function rowsAbout(row: Awaited<ReturnType<typeof listAccessAfter>>[number], ids: ReadonlySet<string>) {
  if (row.commentId !== null) return [row];
  return messagesOf(row)
    .filter(({ commentId }) => ids.has(commentId))
    .map((message) => ({ ...row, ...message, detail: null }));
}

/** Past ones too: the log of decisions says who decided, these say why that person might. */
export async function listCoversToExport() {
  return (await listEveryCover()).map((cover) => ({ ...cover }));
}
