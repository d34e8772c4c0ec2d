/** A copy of a log as CSV, for those who may read it: the same rows as on the screen, all of them. Taking it is logged. */
import { mayReadDecisions } from '@/lib/comments/comment-access';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import type { Viewer } from '@/lib/identity/viewer';
import { csvLine } from '@/lib/shared/csv';
import { notFound } from '@/lib/shared/refusal';
import type { LogFilter } from './log-filter';
import { readAccessLog } from './read-access-log';
import { readDecisions } from './read-decisions';

export type LogName = 'decisions' | 'access';

type Page = { lines: (string | number | Date | null)[][]; before: number | null };
type ReadPage = (viewer: Viewer, filter: LogFilter, now: Date, most: number) => Promise<Page>;

const heads: Record<LogName, string[]> = {
  decisions: ['row', 'at', 'by', 'action', 'reason', 'kind', 'post', 'message'],
  access: ['row', 'at', 'by', 'action', 'post', 'message'],
};

const readPages: Record<LogName, ReadPage> = {
  decisions: async (...asked) => {
    const { lines, before } = await readDecisions(...asked);
    return {
      before,
      lines: lines.map(({ seq, at, by, action, reason, kind, postTitle, commentId }) => [
        seq,
        at,
        by,
        action,
        reason,
        kind,
        postTitle,
        commentId,
      ]),
    };
  },
  access: async (...asked) => {
    const { lines, before } = await readAccessLog(...asked);
    return {
      before,
      // A list has a line for each message that it showed.
      lines: lines.flatMap(({ seq, at, by, action, messages }) =>
        (messages.length === 0 ? [null] : messages).map((one) => [
          seq,
          at,
          by,
          action,
          one?.postTitle ?? null,
          one?.commentId ?? null,
        ]),
      ),
    };
  },
};

/** Throws not-found, before anything is written or answered, for who may not read that log. */
export async function exportLog(
  viewer: Viewer,
  name: LogName,
  filter: LogFilter,
  now: Date,
  rowsAtOnce = 500,
): Promise<AsyncGenerator<string>> {
  if (!mayReadDecisions(viewer)) throw notFound();
  await recordAccess({ action: 'export', accountId: viewer.accountId, at: now });
  return linesOf(viewer, name, filter, now, rowsAtOnce);
}

async function* linesOf(
  viewer: Viewer,
  name: LogName,
  filter: LogFilter,
  now: Date,
  rowsAtOnce: number,
): AsyncGenerator<string> {
  yield csvLine(heads[name]);
  for (let before = filter.before; ;) {
    const page = await readPages[name](viewer, { ...filter, before }, now, rowsAtOnce);
    yield page.lines.map(csvLine).join('');
    if (page.before === null) return;
    before = page.before;
  }
}
