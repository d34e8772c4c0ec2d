import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { type AddressParams, paramOf, wordsFor } from '@/components/desk/queue-filter';
import { CoverSection } from '@/components/identity/cover-section';
import { OwnDetailsForm } from '@/components/identity/own-details-form';
import { PasskeySection } from '@/components/identity/passkeys/passkey-section';
import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { freshMinutes } from '@/lib/identity/accounts/change-address';
import { readOwnAccount } from '@/lib/identity/accounts/manage-accounts';
import { readCovers } from '@/lib/identity/cover/arrange-cover';
import { readOwnPasskeys } from '@/lib/identity/passkeys/read-passkeys';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.accountPage;

export const metadata: Metadata = { title: words.metadataTitle };

const doneWords = {
  '1': words.doneWords1,
  'address-asked': words.doneWordsAddressAsked,
  address: words.doneWordsAddress,
  cover: words.doneWordsCover,
  'cover-end': words.doneWordsCoverEnd,
  'passkey-added': words.donePasskeyAdded,
  'passkey-named': words.donePasskeyNamed,
  'passkey-removed': words.donePasskeyRemoved,
};

/** Everyone's own: what colleagues see, how one signs in, and who covers. */
export default async function AccountPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const done = wordsFor(paramOf(await searchParams, 'done'), doneWords);
  const viewer = await requireViewer('/desk/account');
  const own = await readOwnAccount(viewer).catch(respondToRefusal);
  return (
    <DeskFrame viewer={viewer} place="account">
      <div className="space-y-10">
        {done ? <Notice tone="success" role="status" title={done} /> : null}
        <PageHeading lead={words.colleaguesSeeHowWrite}>{words.metadataTitle}</PageHeading>
        <section aria-labelledby="own" className="space-y-4">
          <h2 id="own" className="text-2xl">
            {words.nameEMail}
          </h2>
          <OwnDetailsForm
            name={own.name}
            email={own.email}
            mailDaily={own.mailDaily}
            hasPage={own.physician !== null}
            freshMinutes={freshMinutes}
          />
        </section>
        <section aria-labelledby="sessions" className="space-y-4">
          <h2 id="sessions" className="text-2xl">
            {words.sessions}
          </h2>
          <p>
            <Sentence
              words={words.lastSign}
              parts={{ lastSignInAt: own.lastSignInAt ? <Moment at={own.lastSignInAt} /> : words.never }}
            />
          </p>
          <SignOutEverywhereForm account={own} />
        </section>
        <PasskeySection own={await readOwnPasskeys(viewer)} />
        {rightsOf(viewer).cover === 'own' ? (
          <CoverSection covers={await readCovers(viewer, now())} own={viewer.physician} />
        ) : null}
      </div>
    </DeskFrame>
  );
}
