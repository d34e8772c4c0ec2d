'use server';

import { refresh, updateTag } from 'next/cache';
import { notFound as missing, redirect } from 'next/navigation';
import { readSimilar } from '@/lib/comments/duplicates/similar-questions';
import { noteThreadChange } from '@/lib/comments/note-thread-change';
import { requireComment } from '@/lib/comments/state/require-comment';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { siteMoment } from '@/lib/platform/site-time';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { problemsIn, textField } from '@/lib/shared/form-state';
import { elapsedWords } from '@/lib/shared/time-words';
import { decideComment } from './decide-comment';
import { parseDecision, readDecisionFields, typedFields } from './decision-input';
import { type DecisionState, noDecision } from './decision-state';
import { isThereFor } from './desk-gate';
import { insertCannedText } from './insert-canned-text';
import { nameReviewer } from './name-reviewer';

/** An administrator names who decides about a complaint. */
async function nameReviewerForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const commentId = textField(form, 'commentId');
  const viewer = await requireViewer(`/desk/comments/${commentId}`);
  const at = now();
  const chosen = { version: Number(textField(form, 'version')), reviewerId: textField(form, 'reviewerId') };
  const named = await requireComment(viewer, commentId, at)
    .then((opened) => nameReviewer(opened, chosen, at))
    .catch(respondToRefusal);
  redirect(`/desk/comments/${encodeURIComponent(commentId)}?reviewer=${named ? 'named' : 'changed'}`);
}

export const nameReviewerAction = sayingUnstored(nameReviewerForm);

/** From which list the message was opened, so that the same one stands beside it afterwards. What means nothing there is passed over there. */
function listFrom(form: FormData): [string, string][] {
  return [...new URLSearchParams(textField(form, 'list').slice(0, 200))].filter(
    ([name]) => !['done', 'decision', 'reviewer'].includes(name),
  );
}

/** Carries out one decision. Ends on the item with the way to undo it, or back at the form with every word kept. */
async function decideForm(_previous: DecisionState, form: FormData): Promise<DecisionState> {
  await requireSameOrigin();
  const list = listFrom(form);
  const values = readDecisionFields(form);
  const back: DecisionState = { ...noDecision, values };
  const viewer = await findViewer();
  if (!viewer) return { ...back, signedOut: true };
  if (values['step'] === 'insert') return { ...back, ...(await insertCannedText(viewer, values)) };
  if (values['step'] === 'search') {
    const { commentId: about = '', same = '' } = values;
    const opened = await requireComment(viewer, about, now()).catch(respondToRefusal);
    return { ...back, alike: await readSimilar(opened, same) };
  }
  const parsed = parseDecision(values);
  if (!parsed.success) {
    if (parsed.error.issues.some(({ path }) => !typedFields.includes(String(path[0])))) missing();
    return { ...back, problems: problemsIn(parsed.error) };
  }
  const { commentId, action } = parsed.data;
  const at = now();
  const outcome = await requireComment(viewer, commentId, at)
    .then((opened) => decideComment(opened, parsed.data, at))
    .catch(respondToRefusal);
  switch (outcome.kind) {
    case 'preview':
      return { ...back, preview: outcome.text };
    case 'answer-preview':
      return { ...back, answerPreview: outcome.answer };
    case 'problems':
      // A reason, or a question, that is gone must not stand in the list again.
      if (outcome.problems.some(({ field }) => field === 'reason' || field === 'into')) refresh();
      return { ...back, problems: outcome.problems };
    case 'already': {
      refresh();
      const { last, asWished, changed = null } = outcome;
      const decidedAt = last?.at ?? now();
      return {
        ...back,
        already: {
          by: last?.by ?? '',
          action: last?.action ?? null,
          ago: `${elapsedWords(decidedAt, now())} ago`,
          moment: siteMoment(decidedAt),
          asWished,
          changed,
        },
      };
    }
    case 'done': {
      const { postId, thread, decisionId } = outcome;
      if (thread !== null) for (const tag of noteThreadChange(postId, thread)) updateTag(tag);
      const done = new URLSearchParams([...list, ['done', action], ['decision', decisionId]]);
      // What was passed on may be none of theirs any more.
      const item = `/desk/comments/${commentId}`;
      redirect(`${(await isThereFor(viewer, item, now())) ? item : '/desk'}?${done}`);
    }
  }
}

export const decideAction = keepingWords(noDecision, decideForm);
