import type { Metadata } from 'next';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { ConfirmForm } from '@/components/identity/confirm-form';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { deskPathOf } from '@/lib/identity/desk-path';

export const metadata: Metadata = { title: 'Sign in' };

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const email = paramOf(params, 'email');
  const token = paramOf(params, 'token');
  if (email === '' || token === '') {
    return (
      <SignInFrame title="Sign in">
        <Notice tone="warning" title="This link is not complete">
          <p>Copy the whole address from the mail, or ask for a new link.</p>
        </Notice>
        <ButtonLink href="/sign-in">Ask for a new link</ButtonLink>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title="Sign in">
      <p>
        You sign in as <strong className="break-words">{email}</strong>.
      </p>
      <ConfirmForm email={email} token={token} next={deskPathOf(paramOf(params, 'next'))} />
    </SignInFrame>
  );
}
