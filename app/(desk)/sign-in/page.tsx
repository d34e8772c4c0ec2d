import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { PasskeyButton } from '@/components/identity/passkeys/passkey-button';
import { RequestLinkForm } from '@/components/identity/request-link-form';
import { signInFault } from '@/components/identity/sign-in-faults';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { deskPathOf } from '@/lib/identity/desk-path';
import { findHalfSignedIn, findViewer } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.signInPage.metadataTitle };

export default async function SignInPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const next = deskPathOf(paramOf(params, 'next'));
  // Whoever must prove that they are still there signs in anew.
  const anew = paramOf(params, 'again') !== '' || paramOf(params, 'sent') !== '';
  if (!anew && (await findViewer())) redirect(next);
  if (!anew && (await findHalfSignedIn())) redirect('/sign-in/passkey');
  const fault = signInFault(paramOf(params, 'error'));
  return (
    <SignInFrame title={desk.signInPage.metadataTitle}>
      {fault ? (
        <Notice tone="warning" role="alert" title={fault.title}>
          <p>{fault.advice}</p>
        </Notice>
      ) : null}
      {paramOf(params, 'out') ? <Notice tone="success" role="status" title={desk.signInPage.signedOut} /> : null}
      {paramOf(params, 'changed') ? (
        <Notice tone="success" role="status" title={desk.signInPage.newAddressUse}>
          <p>{desk.signInPage.signLinksGoThere}</p>
        </Notice>
      ) : null}
      {paramOf(params, 'sent') ? (
        <Notice tone="success" role="status" title={desk.signInPage.lookMailbox}>
          <p>{desk.signInPage.ifAddressBelongsAccount}</p>
        </Notice>
      ) : (
        <p className="text-ink-soft">{desk.signInPage.physiciansPracticeStaffSend}</p>
      )}
      <RequestLinkForm next={next} />
      <section aria-label={desk.signInPage.otherWays} className="space-y-4 border-t border-line pt-6">
        <PasskeyButton way="sign-in" next={next} variant="secondary" />
        <p>
          <a href={`/sign-in/recovery?${new URLSearchParams({ next })}`}>{desk.signInPage.useCode}</a>
        </p>
      </section>
      <p className="text-sm text-ink-soft">
        <Sentence
          words={desk.signInPage.patientsNeedNoAccount}
          parts={{ link: <a href="/receipt">{desk.signInPage.messages}</a> }}
        />
      </p>
    </SignInFrame>
  );
}
