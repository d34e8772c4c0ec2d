/** What readers see of a message instead of its sealed text. Touches those columns of a revision and no other. */
import type { Judged } from '@/lib/comments/current-text';
import { redactText } from '@/lib/comments/redaction';
import type { Transaction } from '@/lib/platform/database/database';
import type { Messages } from '@/lib/shared/messages/en';

/** Makes the public text anew from the sealed one. Call in the transaction that counts the comment's version up. */
export async function recordRedaction(
  tx: Transaction,
  revisionId: string,
  judged: Judged[] | null,
  words: Messages,
): Promise<void> {
  const { body, claimLines } = await tx.commentRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { body: true, claimLines: true },
  });
  await tx.commentRevision.update({
    where: { id: revisionId },
    data: { judged: judged && JSON.stringify(judged), publicBody: redactText(body, judged, claimLines, words) },
  });
}
