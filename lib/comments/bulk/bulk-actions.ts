'use server';

import { refresh, updateTag } from 'next/cache';
import { z } from 'zod';
import { noteThreadChange } from '@/lib/comments/note-thread-change';
import { readChoice } from '@/lib/comments/practice-reasons';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { formOf, textField } from '@/lib/shared/form-state';
import { idPattern } from '@/lib/shared/ids';
import { desk } from '@/lib/shared/messages/desk';
import { assignInBulk } from './assign-in-bulk';
import { bulkActions, bulkHandlings, type BulkState, mostAtOnce, noneDecided } from './bulk-state';
import { decideInBulk } from './decide-in-bulk';

const itemSchema = z
  .string()
  .regex(new RegExp(`^${idPattern}\\.${idPattern}\\.\\d{1,9}$`))
  .transform((text) => {
    const [commentId = '', revisionId = '', version = ''] = text.split('.');
    return { commentId, revisionId, version: Number(version) };
  });

/** Whatever else is sent under that name is no id. */
function tickedIn(form: FormData): string[] {
  return form.getAll('item').flatMap((item) => itemSchema.safeParse(item).data?.commentId ?? []);
}

/** Decides about each ticked message by itself, and says of each what came of it. */
async function decideInBulkForm(_previous: BulkState, form: FormData): Promise<BulkState> {
  await requireSameOrigin();
  const items = z.array(itemSchema).max(mostAtOnce).safeParse(formOf(form).getAll('item'));
  const action = [...bulkActions, ...bulkHandlings].find((name) => name === textField(form, 'action')) ?? null;
  const formKey = textField(form, 'formKey');
  const ticked = (items.data ?? []).map(({ commentId }) => commentId);
  const back: BulkState = { ...noneDecided, values: { reason: textField(form, 'reason') }, action, ticked };
  const viewer = await findViewer();
  if (!viewer) return { ...back, signedOut: true };
  const say = (field: string, message: string): BulkState => ({ ...back, problems: [{ field, message }] });
  if (!items.success || action === null || !/^[\w-]{8,36}$/.test(formKey))
    return say('many', desk.bulkActions.somethingWrongFormLoad);
  if (items.data.length === 0) return say('many', desk.bulkActions.tickMessagesFirst);
  if (action === 'take' || action === 'let-go') {
    const results = await assignInBulk(viewer, action, ticked, now());
    refresh();
    return { ...noneDecided, results, action };
  }
  const given = textField(form, 'reason');
  const reason = action === 'escalate' ? 'for-physician' : action === 'decline' ? given : null;
  if (action === 'decline' && (await readChoice('decline', given)) !== 'offered')
    return say('bulk-reason', desk.bulkActions.chooseReasonDecline);
  const { results, threads } = await decideInBulk(viewer, { action, reason, formKey, items: items.data }, now());
  for (const { postId, thread } of threads) {
    for (const tag of noteThreadChange(postId, thread)) updateTag(tag);
  }
  refresh();
  return { ...noneDecided, results, action };
}

export const decideInBulkAction = keepingWords(noneDecided, decideInBulkForm, (form) => ({
  more: { ticked: tickedIn(form) },
}));
