import type { ReactNode } from 'react';
import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { StaffAccount } from '@/lib/identity/accounts/manage-accounts';
import { isRole } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { roleWords } from './role-words';

export function AccountTable({ accounts }: { accounts: readonly StaffAccount[] }) {
  const rows = accounts.map((account) => ({
    key: account.id,
    cells: [
      <Line key="name">{account.name}</Line>,
      <Line key="email">{account.email}</Line>,
      <Line key="role">{isRole(account.role) ? roleWords[account.role] : account.role}</Line>,
      <Line key="seen">{account.lastSignInAt ? <Moment at={account.lastSignInAt} /> : desk.accountTable.never}</Line>,
      <AccountMarks key="marks" account={account} />,
      <SignOutEverywhereForm key="out" account={account} />,
    ],
  }));
  return (
    <Table
      id="accounts"
      caption={desk.accountTable.accounts}
      head={[
        desk.accountTable.name,
        desk.accountTable.eMailAddress,
        desk.accountTable.role,
        desk.accountTable.lastSign,
        desk.accountTable.status,
        desk.accountTable.sessions,
      ]}
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
      {account.disabledAt ? (
        <Tag tone="danger">{desk.accountTable.disabled}</Tag>
      ) : (
        <Tag tone="good">{desk.accountTable.active}</Tag>
      )}
      {account.demonstration ? <Tag>{desk.accountTable.demonstration}</Tag> : null}
    </span>
  );
}
