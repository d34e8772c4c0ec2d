import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { CoverSection } from '@/components/identity/cover-section';
import { AccountTable } from '@/components/identity/people/account-table';
import { InviteForm } from '@/components/identity/people/invite-form';
import { RightsTable } from '@/components/identity/people/rights-table';
import { roleChoices } from '@/components/identity/role-words';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readAccounts } from '@/lib/identity/accounts/manage-accounts';
import { listPhysicianPages } from '@/lib/identity/accounts/read-people';
import { readCovers } from '@/lib/identity/cover/arrange-cover';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.peoplePage;

export const metadata: Metadata = { title: words.metadataTitle };

const doneWords = {
  invited: words.doneInvited,
  cover: desk.accountPage.doneWordsCover,
  'cover-end': desk.accountPage.doneWordsCoverEnd,
};

/** For administrators, and not found for anyone else. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = wordsFor(paramOf(await searchParams, 'done'), doneWords);
  const viewer = await requireViewer('/desk/people');
  const accounts = await readAccounts(viewer).catch(respondToRefusal);
  const pages = await listPhysicianPages(viewer).catch(respondToRefusal);
  const covers = await readCovers(viewer, now());
  return (
    <DeskFrame viewer={viewer} place="people">
      <div className="space-y-12">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={words.lead}>{words.metadataTitle}</PageHeading>
        <AccountTable accounts={accounts} />
        {accounts.some(({ id }) => id !== viewer.accountId) ? null : (
          <EmptyState title={words.onlyYou}>
            <a href="#invite">{words.inviteFirst}</a>
          </EmptyState>
        )}
        <section aria-labelledby="invite" className="space-y-4">
          <h2 id="invite" className="scroll-mt-4 text-2xl">
            {words.invite}
          </h2>
          <p className="max-w-measure">{words.inviteHow}</p>
          {pages.length === 0 ? <Notice tone="warning" title={words.noPages} /> : null}
          <InviteForm roles={roleChoices} pages={pages} />
        </section>
        <section aria-labelledby="roles" className="space-y-4">
          <h2 id="roles" className="text-2xl">
            {words.rights}
          </h2>
          <RightsTable />
        </section>
        <CoverSection covers={covers} own={null} />
      </div>
    </DeskFrame>
  );
}
