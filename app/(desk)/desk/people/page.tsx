import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { AccountTable } from '@/components/identity/account-table';
import { CoverForm } from '@/components/identity/cover-form';
import { CoverList } from '@/components/identity/cover-list';
import { OwnDetailsForm } from '@/components/identity/own-details-form';
import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { freshMinutes } from '@/lib/identity/accounts/change-address';
import { readAccounts, readOwnAccount } from '@/lib/identity/accounts/manage-accounts';
import { readCovers } from '@/lib/identity/cover/arrange-cover';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.peoplePage.metadataTitle };

const doneWords = {
  '1': desk.peoplePage.doneWords1,
  'address-asked': desk.peoplePage.doneWordsAddressAsked,
  address: desk.peoplePage.doneWordsAddress,
  cover: desk.peoplePage.doneWordsCover,
  'cover-end': desk.peoplePage.doneWordsCoverEnd,
  'signed-out': desk.peoplePage.doneWordsSignedOut,
};

export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = wordsFor(paramOf(await searchParams, 'done'), doneWords);
  const viewer = await requireViewer('/desk/people');
  const own = await readOwnAccount(viewer).catch(respondToRefusal);
  const accounts = mayManageAccounts(viewer) ? await readAccounts(viewer).catch(respondToRefusal) : null;
  const covers = await readCovers(viewer, now());
  return (
    <DeskFrame viewer={viewer} place="people">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={accounts ? desk.peoplePage.maySignAccountsAdded : desk.peoplePage.colleaguesSeeHowWrite}>
          {desk.peoplePage.metadataTitle}
        </PageHeading>
        {accounts ? <AccountTable accounts={accounts} /> : null}
        <section aria-labelledby="own" className="space-y-4">
          <h2 id="own" className="text-2xl">
            {desk.peoplePage.nameEMail}
          </h2>
          {accounts ? null : (
            <p>
              <Sentence
                words={desk.peoplePage.lastSign}
                parts={{ lastSignInAt: own.lastSignInAt ? <Moment at={own.lastSignInAt} /> : desk.peoplePage.never }}
              />
            </p>
          )}
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
              {desk.peoplePage.cover}
            </h2>
            <p className="max-w-measure">{desk.peoplePage.withinTheseDaysCovering}</p>
            <CoverList covers={covers.lines} own={viewer.physician} />
            <CoverForm physicians={covers.physicians} away={covers.away} own={viewer.physician} />
          </section>
        )}
      </div>
    </DeskFrame>
  );
}
