'use client';

import { SelectField } from '@/components/ui/forms/field';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.roleFields;

export type Page = { handle: string; name: string };
type RoleFieldsProps = {
  state: FormState;
  roles: readonly { role: string; label: string }[];
  pages: readonly Page[];
  role: string;
  physician: string;
};

/** Which role, and for a physician whose page on this site the account is of. */
export function RoleFields({ state, roles, pages, role, physician }: RoleFieldsProps) {
  return (
    <>
      <SelectField
        name="role"
        label={words.role}
        defaultValue={state.values['role'] ?? role}
        error={problemOf(state, 'role') ?? undefined}
      >
        <option value="">{words.choose}</option>
        {roles.map((one) => (
          <option key={one.role} value={one.role}>
            {one.label}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="physician"
        label={words.page}
        hint={words.pageHint}
        defaultValue={state.values['physician'] ?? physician}
        error={problemOf(state, 'physician') ?? undefined}
      >
        <option value="">{words.none}</option>
        {pages.map(({ handle, name }) => (
          <option key={handle} value={handle}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
