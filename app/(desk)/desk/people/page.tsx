import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/desk-frame';
import { paramOf, type AddressParams } from '@/components/desk/queue-filter';
import { AccountTable } from '@/components/identity/account-table';
import { OwnDetailsForm } from '@/components/identity/own-details-form';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readAccounts } from '@/lib/identity/manage-accounts';
import { requireViewer } from '@/lib/identity/session';
import { answerRefusal } from '@/components/desk/answer-refusal';

export const metadata: Metadata = { title: 'People' };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = paramOf(await searchParams, 'done') !== '';
  const viewer = await requireViewer('/desk/people');
  const accounts = await readAccounts(viewer).catch(answerRefusal);
  const own = accounts.find(({ id }) => id === viewer.accountId);
  return (
    <DeskFrame viewer={viewer} place="people">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title="Your name and e-mail address are saved." /> : null}
        <PageHeading lead="Who may sign in. Accounts are added and disabled on the machine that Bedside runs on, with npm run staff.">
          People
        </PageHeading>
        <AccountTable accounts={accounts} />
        <div className="space-y-4">
          <h2 className="text-2xl">Your name and e-mail</h2>
          <OwnDetailsForm name={own?.name ?? ''} email={own?.email ?? ''} />
        </div>
      </div>
    </DeskFrame>
  );
}
