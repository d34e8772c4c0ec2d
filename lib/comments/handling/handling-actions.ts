'use server';

import { redirect } from 'next/navigation';
import { type OpenedComment, requireComment } from '@/lib/comments/state/require-comment';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormProblem, type FormState, textField } from '@/lib/shared/form-state';
import { assignComment, snoozeComment } from './handle-comment';

async function handle(
  form: FormData,
  fields: readonly string[],
  deed: (opened: OpenedComment, values: Record<string, string>, at: Date) => Promise<FormProblem[]>,
): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'commentId');
  const viewer = await requireViewer(`/desk/comments/${id}`);
  const values = Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
  const at = now();
  const problems = await requireComment(viewer, id, at)
    .then((opened) => deed(opened, values, at))
    .catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`/desk/comments/${encodeURIComponent(id)}`);
}

async function assign(_previous: FormState, form: FormData): Promise<FormState> {
  return handle(form, ['assignee'], (opened, { assignee = '' }, at) => assignComment(opened, assignee, at));
}

async function snooze(_previous: FormState, form: FormData): Promise<FormState> {
  return handle(form, ['days', 'reason'], (opened, { days = '', reason = '' }, at) =>
    snoozeComment(opened, { days, reason }, at),
  );
}

export const assignCommentAction = keepingWords(emptyForm, assign);

export const snoozeCommentAction = keepingWords(emptyForm, snooze);
