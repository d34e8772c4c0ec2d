'use server';

import { redirect } from 'next/navigation';
import { draftAddress } from '@/lib/drafts/draft-address';
import { requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { answerReview, askForReview, noteBlock, settleBlockNote } from './review-draft';

async function askForReviewForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  const person = textField(form, 'person');
  const problem = await requireOwnDraft(viewer, id)
    .then((opened) => askForReview(opened, person, now()))
    .catch(respondToRefusal);
  if (problem) return { values: { person }, problems: [problem] };
  redirect(draftAddress(id, 'review', { done: 'asked' }));
}

export const askForReviewAction = keepingWords(emptyForm, askForReviewForm, () => ({ field: 'person' }));

async function answerReviewForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  const values = { words: textField(form, 'words') };
  const verdict = textField(form, 'verdict') === 'approve' ? 'approve' : 'changes';
  const answer = {
    reviewId: textField(form, 'review'),
    textHash: textField(form, 'hash'),
    verdict,
    ...values,
  } as const;
  const problem = await requireDraft(viewer, id)
    .then((opened) => answerReview(opened, answer, now()))
    .catch(respondToRefusal);
  if (problem) return { values, problems: [problem] };
  redirect(draftAddress(id, 'review', { done: verdict }));
}

export const answerReviewAction = keepingWords(emptyForm, answerReviewForm, () => ({ field: 'words' }));

async function noteBlockForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  const values = { about: textField(form, 'about'), note: textField(form, 'note') };
  const problem = await requireDraft(viewer, id)
    .then((opened) => noteBlock(opened, { about: values.about, words: values.note }, now()))
    .catch(respondToRefusal);
  if (problem) return { values, problems: [problem] };
  redirect(draftAddress(id, 'review', { done: 'noted' }, 'notes'));
}

export const noteBlockAction = keepingWords(emptyForm, noteBlockForm, () => ({ field: 'note' }));

async function settleNoteForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'review'));
  await requireDraft(viewer, id)
    .then((opened) => settleBlockNote(opened, textField(form, 'note'), now()))
    .catch(respondToRefusal);
  redirect(draftAddress(id, 'review', { done: 'settled' }, 'notes'));
}

export const settleNoteAction = sayingUnstored(settleNoteForm);
