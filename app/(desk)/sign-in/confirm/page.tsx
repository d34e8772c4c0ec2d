import type { Metadata } from 'next';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { ConfirmForm } from '@/components/identity/confirm-form';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { deskPathOf } from '@/lib/identity/desk-path';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.signInConfirmPage.metadataTitle };

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const email = paramOf(params, 'email');
  const token = paramOf(params, 'token');
  if (email === '' || token === '') {
    return (
      <SignInFrame title={desk.signInConfirmPage.metadataTitle}>
        <Notice tone="warning" title={desk.signInConfirmPage.linkNotComplete}>
          <p>{desk.signInConfirmPage.copyWholeAddressMail}</p>
        </Notice>
        <ButtonLink href="/sign-in">{desk.signInConfirmPage.askNewLink}</ButtonLink>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={desk.signInConfirmPage.metadataTitle}>
      <p>
        <Sentence
          words={desk.signInConfirmPage.sign}
          parts={{ email: <strong className="break-words">{email}</strong> }}
        />
      </p>
      <ConfirmForm email={email} token={token} next={deskPathOf(paramOf(params, 'next'))} />
    </SignInFrame>
  );
}
