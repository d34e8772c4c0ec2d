/** Writes down who opened what, signed in, or took a copy away. Whoever is shown something is shown it after this has succeeded. */
import { transaction } from '@/lib/platform/database/database';
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

export async function recordAccess(record: AccessRecord): Promise<void> {
  await transaction((tx) => insertAccess(tx, record));
}

/** For this long a list that is shown again to the same person is the same reading. */
const sameReadingMilliseconds = 3_600_000;

/** A list showed the beginning of each of these: one row for each that was not read by the same person within the hour, in these words. */
export async function recordPreviews(
  accountId: string,
  comments: readonly (NonNullable<AccessRecord['comment']> & { heldAt: Date })[],
  now: Date,
): Promise<void> {
  if (comments.length === 0) return;
  const since = new Date(now.getTime() - sameReadingMilliseconds);
  const ids = comments.map(({ id }) => id);
  const known = await listReadings(accountId, ids, since);
  const fresh = comments.filter(
    ({ id, heldAt }) => !known.some(({ commentId, at }) => commentId === id && at.getTime() >= heldAt.getTime()),
  );
  if (fresh.length === 0) return;
  await transaction((tx) =>
    insertAccesses(
      tx,
      fresh.map(({ id, postId, physician }) => ({
        action: 'preview',
        accountId,
        comment: { id, postId, physician },
        at: now,
      })),
    ),
  );
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
