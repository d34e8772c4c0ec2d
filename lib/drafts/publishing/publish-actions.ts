'use server';

import { redirect } from 'next/navigation';
import { draftAddress } from '@/lib/drafts/draft-address';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { isDay, momentIn } from '@/lib/shared/days';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { publishPost, schedulePost, unschedulePost, withdrawPost } from './publish-post';

/** The day and hour that were typed, by the practice's clock; null for none that is to come. */
function momentTyped(form: FormData, at: Date): Date | null {
  const [day, time] = [textField(form, 'day'), /^(\d{2}):(\d{2})$/.exec(textField(form, 'time'))];
  if (!isDay(day) || time === null) return null;
  const [hours, minutes] = [Number(time[1]), Number(time[2])];
  const moment = momentIn(env().TIME_ZONE, day, hours * 60 + minutes);
  return hours < 24 && minutes < 60 && moment > at ? moment : null;
}

async function publishForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  const at = now();
  const values = { day: textField(form, 'day'), time: textField(form, 'time') };
  const opened = await requireOwnDraft(viewer, id).catch(respondToRefusal);
  const isLater = textField(form, 'when') === 'later';
  const moment = isLater ? momentTyped(form, at) : null;
  if (isLater && moment === null)
    return { values, problems: [{ field: 'day', message: desk.publishPost.momentWrong }] };
  const outcome = await (moment ? schedulePost(opened, moment, at) : publishPost(opened, at)).catch(respondToRefusal);
  if (outcome.kind === 'trouble')
    return { values, problems: [{ field: '', message: desk.publishTroubles[outcome.trouble] }] };
  if (outcome.kind === 'scheduled') redirect(draftAddress(id, 'review', { done: 'scheduled' }));
  redirect(draftAddress(id, 'review', { done: outcome.isCommitted ? 'committed' : 'out' }));
}

export const publishPostAction = keepingWords(emptyForm, publishForm);

async function unscheduleForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  await requireOwnDraft(viewer, id)
    .then((opened) => unschedulePost(opened, now()))
    .catch(respondToRefusal);
  redirect(draftAddress(id, 'review', { done: 'unscheduled' }));
}

export const unschedulePostAction = sayingUnstored(unscheduleForm);

async function withdrawForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  const values = { reason: textField(form, 'reason').trim(), replacement: textField(form, 'replacement').trim() };
  if (values.reason.length < 10)
    return { values, problems: [{ field: 'reason', message: desk.withdrawPost.reasonMissing }] };
  const outcome = await requireOwnDraft(viewer, id)
    .then((opened) => withdrawPost(opened, values, now()))
    .catch(respondToRefusal);
  if (outcome.kind === 'trouble')
    return { values, problems: [{ field: 'reason', message: desk.publishTroubles[outcome.trouble] }] };
  redirect(draftAddress(id, 'review', { done: 'withdrawn' }));
}

export const withdrawPostAction = keepingWords(emptyForm, withdrawForm, () => ({ field: 'reason' }));
