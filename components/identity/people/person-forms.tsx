'use client';

import { type ReactNode, useActionState } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import {
  changePersonsAddressAction,
  changeRoleAction,
  enablePersonAction,
  forgetPasskeysAction,
  sendLinkAction,
  suspendPersonAction,
} from '@/lib/identity/accounts/people-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { type Page, RoleFields } from './role-fields';

const words = desk.personForms;

type RoleFormProps = {
  account: { id: string; role: string; physician: string | null };
  roles: readonly { role: string; label: string }[];
  pages: readonly Page[];
};

export function RoleForm({ account, roles, pages }: RoleFormProps) {
  const [state, change, pending] = useActionState(changeRoleAction, emptyForm);
  return (
    <form action={change} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="id" value={account.id} />
      <RoleFields state={state} roles={roles} pages={pages} role={account.role} physician={account.physician ?? ''} />
      <Button disabled={pending}>{words.changeRole}</Button>
    </form>
  );
}

/** `hint`: what happens before another address counts, and how fresh the sign-in must be. */
export function PersonsAddressForm({ account, hint }: { account: { id: string; email: string }; hint: string }) {
  const [state, change, pending] = useActionState(changePersonsAddressAction, emptyForm);
  return (
    <form action={change} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="id" value={account.id} />
      <TextField
        name="email"
        label={words.email}
        hint={hint}
        type="email"
        autoComplete="off"
        defaultValue={state.values['email'] ?? account.email}
        error={problemOf(state, 'email') ?? undefined}
      />
      <Button disabled={pending} variant="secondary">
        {words.changeAddress}
      </Button>
    </form>
  );
}

const deeds = {
  link: sendLinkAction,
  suspend: suspendPersonAction,
  enable: enablePersonAction,
  passkeys: forgetPasskeysAction,
};

type PersonDeedProps = { id: string; deed: keyof typeof deeds; variant?: ButtonVariant; children: ReactNode };

/** One button; what stands in its way is said above it. */
export function PersonDeed({ id, deed, variant = 'secondary', children }: PersonDeedProps) {
  const [state, act, pending] = useActionState(deeds[deed], emptyForm);
  return (
    <form action={act} className="space-y-3">
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="id" value={id} />
      <Button id={deed} disabled={pending} variant={variant}>
        {children}
      </Button>
    </form>
  );
}
