import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { AccountTable } from '@/components/identity/account-table';
import { CoverForm } from '@/components/identity/cover-form';
import { CoverList } from '@/components/identity/cover-list';
import { OwnDetailsForm } from '@/components/identity/own-details-form';
import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { freshMinutes } from '@/lib/identity/accounts/change-address';
import { readAccounts, readOwnAccount } from '@/lib/identity/accounts/manage-accounts';
import { readCovers } from '@/lib/identity/cover/arrange-cover';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';

export const metadata: Metadata = { title: 'People' };

const doneWords: Record<string, string> = {
  '1': 'Your details are saved.',
  'address-asked':
    'We sent a link to the new address. Open it to confirm the address; until then, sign-in links go to the old one.',
  address: 'Sign-in links go to your new address from now on. You are signed out everywhere else.',
  cover: 'The cover is arranged.',
  'cover-end': 'The cover has ended.',
  'signed-out': 'That account is signed out everywhere.',
};

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = doneWords[paramOf(await searchParams, 'done')];
  const viewer = await requireViewer('/desk/people');
  const own = await readOwnAccount(viewer).catch(respondToRefusal);
  const accounts = mayManageAccounts(viewer) ? await readAccounts(viewer).catch(respondToRefusal) : null;
  const covers = await readCovers(viewer, now());
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
          {accounts ? null : <p>Last sign-in: {own.lastSignInAt ? <Moment at={own.lastSignInAt} /> : 'never'}</p>}
          <OwnDetailsForm
            name={own.name}
            email={own.email}
            mailDaily={own.mailDaily}
            hasPage={own.physician !== null}
            freshMinutes={freshMinutes}
          />
          {accounts ? null : <SignOutEverywhereForm account={own} />}
        </section>
        {rightsOf(viewer).cover === 'nobodys' ? null : (
          <section aria-labelledby="cover" className="space-y-4">
            <h2 id="cover" className="text-2xl">
              Cover
            </h2>
            <p className="max-w-measure">
              Within these days the covering physician sees and decides the messages beneath the other’s posts, and gets
              the same mails. The log names who really decided. Whoever covers for a physician who has left is the
              second reviewer of their answers, and may correct them or take them down.
            </p>
            <CoverList covers={covers.lines} own={viewer.physician} />
            <CoverForm physicians={covers.physicians} away={covers.away} own={viewer.physician} />
          </section>
        )}
      </div>
    </DeskFrame>
  );
}
