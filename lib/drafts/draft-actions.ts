'use server';

import { redirect } from 'next/navigation';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { draftAddress } from './draft-address';
import { type DraftFormState, untouchedDraft } from './draft-state';
import { requireOwnDraft } from './open-draft';
import { readFieldContext } from './writing/read-context';
import { restoreRevision, saveDraft, takeInFile } from './writing/save-draft';
import { startDraft } from './writing/start-draft';

/** Every text field by name; what begins with "$" is Next's own. */
function typedIn(form: FormData): Record<string, string> {
  const fields = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$'));
  return Object.fromEntries(fields) as Record<string, string>;
}

/** Saves what was typed, then does what the pressed button says. Nobody signed in: everything typed comes back. */
async function saveDraftForm(_previous: DraftFormState, form: FormData): Promise<DraftFormState> {
  await requireSameOrigin();
  const values = typedIn(form);
  const viewer = await findViewer();
  if (!viewer) return { ...untouchedDraft, values, signedOut: true };
  const id = textField(form, 'id');
  const at = now();
  const opened = await requireOwnDraft(viewer, id).catch(respondToRefusal);
  const context = await readFieldContext(viewer, at);
  const outcome = await saveDraft(
    opened,
    { base: textField(form, 'base'), last: textField(form, 'last'), typed: values },
    context,
    at,
  ).catch(respondToRefusal);
  if (outcome.kind !== 'saved') {
    const message = outcome.kind === 'too-long' ? desk.editPost.tooLong : desk.editPost.busy;
    return { ...untouchedDraft, values, problems: [{ field: '', message }] };
  }
  if (values['then'] === 'review') redirect(draftAddress(id, 'review'));
  const { merged } = outcome;
  const news = merged
    ? { done: 'joined', by: merged.accountId, at: merged.at.toISOString(), twice: String(merged.doubled) }
    : { done: 'saved' };
  redirect(draftAddress(id, 'edit', news, outcome.at ?? 'saved'));
}

export const saveDraftAction = keepingWords(untouchedDraft, saveDraftForm, () => ({ field: '' }));

async function startDraftForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/posts/new');
  const values = { title: textField(form, 'title'), kind: textField(form, 'kind') };
  const started = await startDraft(viewer, values, now()).catch(respondToRefusal);
  if ('problems' in started) return { values, problems: started.problems };
  redirect(draftAddress(started.id, 'edit', { done: 'begun' }));
}

export const startDraftAction = keepingWords(emptyForm, startDraftForm);

async function restoreForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'edit'));
  await requireOwnDraft(viewer, id)
    .then((opened) => restoreRevision(opened, textField(form, 'revision'), now()))
    .catch(respondToRefusal);
  redirect(draftAddress(id, 'edit', { done: 'restored' }));
}

export const restoreRevisionAction = sayingUnstored(restoreForm);

async function takeInForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(draftAddress(id, 'edit'));
  const joined = await requireOwnDraft(viewer, id)
    .then((opened) => takeInFile(opened, now()))
    .catch(respondToRefusal);
  redirect(draftAddress(id, 'edit', { done: 'taken-in', twice: String(joined?.doubled ?? 0) }));
}

export const takeInFileAction = sayingUnstored(takeInForm);
