import { roleWords } from '@/components/identity/role-words';
import { Moment } from '@/components/ui/moment';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { StaffAccount } from '@/lib/identity/accounts/manage-accounts';
import { isRole } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.accountTable;

/** Wide, a table whose columns fit; narrow, each account is a block, and nothing scrolls sideways or is cut off. */
export function AccountTable({ accounts }: { accounts: readonly StaffAccount[] }) {
  return (
    <Table
      stacks
      id="accounts"
      caption={words.accounts}
      head={[words.name, words.role, words.lastSign, words.status]}
      rows={accounts.map((account) => ({
        key: account.id,
        cells: [
          <>
            <a href={`/desk/people/${account.id}`} className="inline-block py-0.5">
              {account.name}
            </a>
            <span className="block font-normal [overflow-wrap:anywhere] text-ink-soft">{account.email}</span>
          </>,
          isRole(account.role) ? roleWords[account.role] : account.role,
          account.lastSignInAt ? <Moment key="seen" at={account.lastSignInAt} /> : words.never,
          <AccountMarks key="marks" account={account} />,
        ],
      }))}
    />
  );
}

export function AccountMarks({ account }: { account: StaffAccount }) {
  const { disabledAt, lastSignInAt, demonstration } = account;
  return (
    <span className="flex flex-wrap gap-1">
      {disabledAt ? (
        <Tag tone="danger" compact>
          {words.suspended}
        </Tag>
      ) : (
        <Tag tone={lastSignInAt ? 'good' : 'plain'} compact>
          {lastSignInAt ? words.active : words.invited}
        </Tag>
      )}
      {demonstration ? <Tag compact>{words.demonstration}</Tag> : null}
    </span>
  );
}
