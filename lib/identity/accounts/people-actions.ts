'use server';

import { redirect } from 'next/navigation';
import { findSessionMark, requireViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormProblem, type FormState, textField } from '@/lib/shared/form-state';
import { askForAddress } from './change-address';
import { changeRole, enablePerson, forgetPasskeys, invitePerson, sendLinkTo, suspendPerson } from './manage-people';

const people = '/desk/people';

async function inviteForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer(people);
  const typed = (name: string): string => textField(form, name);
  const values = { email: typed('email'), name: typed('name'), role: typed('role'), physician: typed('physician') };
  const problems = await invitePerson(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`${people}?done=invited`);
}

export const invitePersonAction = keepingWords(emptyForm, inviteForm);

/** A deed on the account that the form names: back to its page, or the form with what is wrong. */
const onPerson = (
  done: string,
  fields: readonly string[],
  deed: (viewer: Viewer, id: string, values: Record<string, string>) => Promise<FormProblem[]>,
) =>
  async function personForm(_previous: FormState, form: FormData): Promise<FormState> {
    await requireSameOrigin();
    const viewer = await requireViewer(people);
    const id = textField(form, 'id');
    const values = Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
    const problems = await deed(viewer, id, values).catch(respondToRefusal);
    if (problems.length > 0) return { values, problems };
    redirect(`${people}/${id}?done=${done}`);
  };

export const changeRoleAction = keepingWords(
  emptyForm,
  onPerson('role', ['role', 'physician'], (viewer, id, { role = '', physician = '' }) =>
    changeRole(viewer, id, { role, physician }, now()),
  ),
);

export const changePersonsAddressAction = keepingWords(
  emptyForm,
  onPerson('address-asked', ['email'], async (viewer, id, { email = '' }) => {
    const asked = await askForAddress(viewer, await findSessionMark(), email, now(), id);
    return asked.kind === 'refused' ? [{ field: 'email', message: asked.message }] : [];
  }),
);

export const suspendPersonAction = keepingWords(
  emptyForm,
  onPerson('suspended', [], (viewer, id) => suspendPerson(viewer, id, now())),
);

export const enablePersonAction = keepingWords(
  emptyForm,
  onPerson('enabled', [], (viewer, id) => enablePerson(viewer, id, now())),
);

export const forgetPasskeysAction = keepingWords(
  emptyForm,
  onPerson('passkeys', [], (viewer, id) => forgetPasskeys(viewer, id, now())),
);

export const sendLinkAction = keepingWords(
  emptyForm,
  onPerson('link', [], (viewer, id) => sendLinkTo(viewer, id, now())),
);
