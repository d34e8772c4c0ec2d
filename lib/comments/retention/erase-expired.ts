/** Erases what was kept long enough, one comment at a time, so that the site goes on meanwhile. How long that is, it is told. */
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { findComment, removeTexts } from '@/lib/comments/comment-store';
import { applyTransition } from '@/lib/comments/state/apply-transition';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { isSettled, listSettled, type SettledKind } from './retention-store';

export { writerMails } from '@/lib/comments/receipts/contact-store';
export { pastLeases } from '@/lib/comments/presence/lease-store';
export { pastReports } from '@/lib/comments/thread/reader-signal-store';
export {
  countSettled,
  listWithContact,
  oldSubmissionKeys,
  receiptsOfErased,
  servedContacts,
  unconfirmedContacts,
} from './retention-store';

const atOnce = 100;

/** How many were erased. The log gets a row for each, in the name of the retention table. */
export async function eraseSettled(kind: SettledKind, before: Date, now: Date): Promise<number> {
  let erased = 0;
  for (let last = ''; ;) {
    const ids = await listSettled(kind, before, last, atOnce);
    for (const id of ids) if (await eraseOne(id, kind, before, now)) erased += 1;
    last = ids.at(-1) ?? '';
    if (ids.length < atOnce) return erased;
  }
}

async function eraseOne(id: string, kind: SettledKind, before: Date, now: Date): Promise<boolean> {
  const done = await transaction(async (tx) => {
    await lockChain(tx);
    const comment = await findComment(id, { everything: true }, tx);
    // Its writer or a moderator may have been faster.
    if (!comment || !(await isSettled(tx, id, kind, before))) return false;
    const erased = await applyTransition(
      tx,
      comment,
      {
        action: 'erase',
        by: { standing: 'retention', accountId: null, role: 'retention' },
        change: { publishedRevisionId: null, publishedAt: null },
        key: `retention:${id}:${comment.version}`,
        carryOut: async () => {
          await recordAnswerPublished(tx, id, null, null);
          await removeTexts(tx, id, now);
          return null;
        },
      },
      now,
    );
    return erased !== null;
  });
  if (done) log('comment-kept-long-enough', { commentId: id, kind });
  return done;
}
