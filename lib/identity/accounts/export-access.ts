/** What an export holds of who opened what, and of who covered for whom: row by row, since the first grows with every reading. */
import { listAccessAfter } from '@/lib/identity/access-log/access-store';
import { listEveryCover } from '@/lib/identity/cover/cover-store';

const atOnce = 500;

/** In the order of writing; of these messages alone, or of all. */
export async function* exportAccess(only: { commentIds: readonly string[] } | null) {
  for (let last = 0; ;) {
    const rows = await listAccessAfter(last, only?.commentIds ?? null, atOnce);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < atOnce) return;
    last = end.seq;
  }
}

/** Past ones too: the log of decisions says who decided, these say why that person might. */
export async function listCoversToExport() {
  return (await listEveryCover()).map((cover) => ({ ...cover }));
}
