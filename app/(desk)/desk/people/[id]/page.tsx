import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PersonDeeds } from '@/components/desk/log/person-deeds';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { AccountMarks } from '@/components/identity/people/account-table';
import { PersonsAddressForm, RoleForm } from '@/components/identity/people/person-forms';
import { SigningInSection } from '@/components/identity/people/signing-in-section';
import { roleChoices } from '@/components/identity/role-words';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { freshMinutes } from '@/lib/identity/accounts/change-address';
import { listPhysicianPages, readPerson } from '@/lib/identity/accounts/read-people';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.personPage;

export const metadata: Metadata = { title: words.metadataTitle };

const doneWords = {
  role: words.doneRole,
  'address-asked': words.doneAddressAsked,
  suspended: words.doneSuspended,
  enabled: words.doneEnabled,
  link: words.doneLink,
  passkeys: words.donePasskeys,
  'signed-out': words.doneSignedOut,
};

type PersonPageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> };

/** One account, for administrators: what may be done with it, and what was. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { id } = await params;
  const done = wordsFor(paramOf(await searchParams, 'done'), doneWords);
  const viewer = await requireViewer('/desk/people');
  const { account, deeds } = await readPerson(viewer, id).catch(respondToRefusal);
  const pages = await listPhysicianPages(viewer).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="people">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <p>
          <a href="/desk/people">{words.everyone}</a>
        </p>
        <PageHeading lead={<span className="[overflow-wrap:anywhere]">{account.email}</span>}>
          {account.name}
        </PageHeading>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <AccountMarks account={account} />
          <span>
            <Sentence
              words={words.lastSign}
              parts={{ at: account.lastSignInAt ? <Moment at={account.lastSignInAt} /> : words.never }}
            />
          </span>
        </div>
        <SigningInSection account={account} />
        <section aria-labelledby="role-heading" className="space-y-4">
          <h2 id="role-heading" className="text-2xl">
            {words.role}
          </h2>
          <p className="max-w-measure">{words.roleDoes}</p>
          <RoleForm account={account} roles={roleChoices} pages={pages} />
        </section>
        <section aria-labelledby="address-heading" className="space-y-4">
          <h2 id="address-heading" className="text-2xl">
            {words.address}
          </h2>
          <PersonsAddressForm account={account} hint={say(words.addressHint, { freshMinutes }, deskLocale)} />
        </section>
        <PersonDeeds deeds={deeds} />
      </div>
    </DeskFrame>
  );
}
