import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { StaffAccount } from '@/lib/identity/accounts/manage-accounts';
import { isRole } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { roleWords } from './role-words';

const words = desk.accountTable;

/** Wide, a table whose columns fit; narrow, each account is a block, and nothing scrolls sideways or is cut off. */
export function AccountTable({ accounts }: { accounts: readonly StaffAccount[] }) {
  return (
    <Table
      stacks
      id="accounts"
      caption={words.accounts}
      head={[words.name, words.role, words.lastSign, words.status, words.sessions]}
      rows={accounts.map((account) => ({
        key: account.id,
        cells: [
          <>
            {account.name}
            <span className="block font-normal [overflow-wrap:anywhere] text-ink-soft">{account.email}</span>
          </>,
          isRole(account.role) ? roleWords[account.role] : account.role,
          account.lastSignInAt ? <Moment key="seen" at={account.lastSignInAt} /> : words.never,
          <AccountMarks key="marks" account={account} />,
          <SignOutEverywhereForm key="out" account={account} />,
        ],
      }))}
    />
  );
}

function AccountMarks({ account }: { account: StaffAccount }) {
  return (
    <span className="flex flex-wrap gap-1">
      {account.disabledAt ? (
        <Tag tone="danger" compact>
          {words.disabled}
        </Tag>
      ) : (
        <Tag tone="good" compact>
          {words.active}
        </Tag>
      )}
      {account.demonstration ? <Tag compact>{words.demonstration}</Tag> : null}
    </span>
  );
}
