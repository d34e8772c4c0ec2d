/** Lets go out what is due by the clock, and settles what a process left in the middle. */
import { changeDraft, listDraftsIn, type StoredDraft } from '@/lib/drafts/draft-store';
import { findSender, openFor } from '@/lib/drafts/open-draft';
import { transaction } from '@/lib/platform/database/database';
import { faultOf, log } from '@/lib/platform/log';
import { publishPost } from './publish-post';
import { settleSending } from './send-out';

/** A process that lives is done long before. */
const inTheMiddleMilliseconds = 120_000;

export async function publishDue(now: Date): Promise<void> {
  for (const draft of await listDraftsIn('publishing', null))
    if (now.getTime() - draft.updatedAt.getTime() > inTheMiddleMilliseconds) await settleSending(draft.id, now);
  for (const draft of await listDraftsIn('scheduled', now)) await publishOne(draft, now);
}

async function publishOne(draft: StoredDraft, now: Date): Promise<void> {
  try {
    const sender = await findSender(draft.sentBy ?? '');
    const opened = sender === null ? null : await openFor(sender, draft.id);
    const outcome = opened === null ? null : await publishPost(opened, now);
    if (outcome?.kind === 'out') return;
    const trouble = outcome?.kind === 'trouble' ? outcome.trouble : 'not-approved';
    // Said on the post's page; tried again by whoever reads it, not by the clock.
    await transaction(async (tx) => {
      const state = trouble === 'not-approved' || trouble === 'refused' ? 'writing' : 'approved';
      await changeDraft(tx, draft, { state, trouble, goesOutAt: null, updatedAt: now });
    });
    log('post-not-published', { postId: draft.id, outcome: trouble });
  } catch (error) {
    log('post-not-published', { postId: draft.id, fault: faultOf(error) });
  }
}
