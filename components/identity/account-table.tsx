import type { ReactNode } from 'react';
import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { StaffAccount } from '@/lib/identity/accounts/manage-accounts';
import { isRole } from '@/lib/identity/viewer';
import { roleWords } from './role-words';

export function AccountTable({ accounts }: { accounts: readonly StaffAccount[] }) {
  const rows = accounts.map((account) => ({
    key: account.id,
    cells: [
      <Line key="name">{account.name}</Line>,
      <Line key="email">{account.email}</Line>,
      <Line key="role">{isRole(account.role) ? roleWords[account.role] : account.role}</Line>,
      <Line key="seen">{account.lastSignInAt ? <Moment at={account.lastSignInAt} /> : 'Never'}</Line>,
      <AccountMarks key="marks" account={account} />,
      <SignOutEverywhereForm key="out" account={account} />,
    ],
  }));
  return (
    <Table
      id="accounts"
      caption="Accounts"
      head={['Name', 'E-mail address', 'Role', 'Last sign-in', 'Status', 'Sessions']}
      rows={rows}
    />
  );
}

/** Unbroken: on a phone the table scrolls sideways rather than growing tall. */
function Line({ children }: { children: ReactNode }) {
  return <span className="whitespace-nowrap">{children}</span>;
}

function AccountMarks({ account }: { account: StaffAccount }) {
  return (
    <span className="flex gap-2">
      {account.disabledAt ? <Tag tone="danger">Disabled</Tag> : <Tag tone="good">Active</Tag>}
      {account.demonstration ? <Tag>Demonstration</Tag> : null}
    </span>
  );
}
