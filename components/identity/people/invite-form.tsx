'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { invitePersonAction } from '@/lib/identity/accounts/people-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { type Page, RoleFields } from './role-fields';

const words = desk.inviteForm;

type InviteFormProps = { roles: readonly { role: string; label: string }[]; pages: readonly Page[] };

export function InviteForm({ roles, pages }: InviteFormProps) {
  const [state, invite, pending] = useActionState(invitePersonAction, emptyForm);
  return (
    <form action={invite} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <TextField
        name="email"
        label={words.email}
        hint={words.emailHint}
        type="email"
        autoComplete="off"
        defaultValue={state.values['email']}
        error={problemOf(state, 'email') ?? undefined}
      />
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        autoComplete="off"
        defaultValue={state.values['name']}
        error={problemOf(state, 'name') ?? undefined}
      />
      <RoleFields state={state} roles={roles} pages={pages} role="" physician="" />
      <Button disabled={pending}>{words.send}</Button>
    </form>
  );
}
