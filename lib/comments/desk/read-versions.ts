/** Every wording of one message, for whoever may open it. */
import { messagesOfPost } from '@/lib/comments/decisions/redact-comment';
import { listRedactionDeeds } from '@/lib/comments/log/decision-log-store';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { type ItemVersion, versionsOf } from './message-versions';

export type NamedVersion = ItemVersion & { by: string };

/** Oldest first; none of what its writer took away. The item's own reading is logged. */
export async function readVersions({ comment }: OpenedComment): Promise<NamedVersion[]> {
  if (comment.status === 'withdrawn' || comment.status === 'erased') return [];
  const [deeds, names, words] = await Promise.all([
    listRedactionDeeds(comment.id),
    readStaffNames(),
    messagesOfPost(comment),
  ]);
  return versionsOf(comment.revisions, deeds, comment.publishedRevisionId, words).map((version) => ({
    ...version,
    by: nameOf(version.actorId, names),
  }));
}
