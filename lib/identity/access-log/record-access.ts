/** Writes down who opened what, signed in, or took a copy away. Whoever is shown something is shown it after this has succeeded. */
import { transaction } from '@/lib/platform/database/database';
import { groupBy } from '@/lib/shared/group-by';
import type { AccessRecord } from './access-record';
import {
  type AccessFilter,
  hasRecorded,
  insertAccess,
  insertAccesses,
  listAbout,
  listAccess,
  listAssignedSince,
  listReadings,
  readOpenedSince,
} from './access-store';
import { codeOfList, messagesOf } from './listed-messages';

export async function recordAccess(record: AccessRecord): Promise<void> {
  await transaction((tx) => insertAccess(tx, record));
}

/** For this long a list that is shown again to the same person is the same reading. */
const sameReadingMilliseconds = 3_600_000;

/**
 * A list showed the beginning of each of these. One row says which of them the same person had not read within the hour, in these words;
 * where they stand in several queues, one row for each queue, since its physician reads what was opened there.
 */
export async function recordPreviews(
  accountId: string,
  comments: readonly (NonNullable<AccessRecord['comment']> & { heldAt: Date })[],
  now: Date,
): Promise<void> {
  if (comments.length === 0) return;
  const since = new Date(now.getTime() - sameReadingMilliseconds);
  const known = new Map<string, number>();
  for (const row of await listReadings(accountId, since))
    for (const { commentId } of messagesOf(row))
      known.set(commentId, Math.max(known.get(commentId) ?? 0, row.at.getTime()));
  const fresh = comments.filter(({ id, heldAt }) => (known.get(id) ?? -1) < heldAt.getTime());
  if (fresh.length === 0) return;
  const queues = [...groupBy(fresh, ({ physician }) => physician).values()];
  await transaction((tx) =>
    insertAccesses(
      tx,
      queues.map((listed) => listRecord(accountId, listed, now)),
    ),
  );
}

function listRecord(
  accountId: string,
  listed: readonly NonNullable<AccessRecord['comment']>[],
  at: Date,
): AccessRecord {
  const [first] = listed;
  const [one, ...others] = new Set(listed.map(({ postId }) => postId));
  return {
    action: 'preview',
    accountId,
    post: { id: others.length === 0 ? (one ?? null) : null, physician: first?.physician ?? '' },
    detail: codeOfList(listed.map(({ id, postId }) => ({ postId, commentId: id }))),
    at,
  };
}

export {
  hasRecorded,
  insertAccess as insertAccessIn,
  listAbout,
  listAccess,
  listAssignedSince,
  readOpenedSince,
  type AccessFilter,
};
