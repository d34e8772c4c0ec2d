import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/desk-frame';
import { paramOf, type AddressParams } from '@/components/desk/queue-filter';
import { AccountTable } from '@/components/identity/account-table';
import { OwnDetailsForm } from '@/components/identity/own-details-form';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { readAccounts, readOwnAccount } from '@/lib/identity/manage-accounts';
import { requireViewer } from '@/lib/identity/session';
import { answerRefusal } from '@/components/desk/answer-refusal';

export const metadata: Metadata = { title: 'People' };

const doneWords: Record<string, string> = { '1': 'Your name and e-mail address are saved.' };

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = doneWords[paramOf(await searchParams, 'done')];
  const viewer = await requireViewer('/desk/people');
  const own = await readOwnAccount(viewer).catch(answerRefusal);
  const accounts = mayManageAccounts(viewer) ? await readAccounts(viewer).catch(answerRefusal) : null;
  return (
    <DeskFrame viewer={viewer} place="people">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading
          lead={
            accounts
              ? 'Who may sign in. Accounts are added and disabled on the machine that Bedside runs on, with npm run staff.'
              : 'What colleagues see of you, and how we write to you.'
          }
        >
          People
        </PageHeading>
        {accounts ? <AccountTable accounts={accounts} /> : null}
        <section aria-labelledby="own" className="space-y-4">
          <h2 id="own" className="text-2xl">
            Your name and e-mail
          </h2>
          <OwnDetailsForm name={own.name} email={own.email} mailDaily={own.mailDaily} />
        </section>
      </div>
    </DeskFrame>
  );
}
