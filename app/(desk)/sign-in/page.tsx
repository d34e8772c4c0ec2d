import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { RequestLinkForm } from '@/components/identity/request-link-form';
import { signInFault } from '@/components/identity/sign-in-faults';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { Notice } from '@/components/ui/notice';
import { deskPathOf } from '@/lib/identity/desk-path';
import { findViewer } from '@/lib/identity/sign-in/session';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const next = deskPathOf(paramOf(params, 'next'));
  // Whoever must prove that they are still there signs in anew.
  const anew = paramOf(params, 'again') !== '' || paramOf(params, 'sent') !== '';
  if (!anew && (await findViewer())) redirect(next);
  const fault = signInFault(paramOf(params, 'error'));
  return (
    <SignInFrame title="Sign in">
      {fault ? (
        <Notice tone="warning" role="alert" title={fault.title}>
          <p>{fault.advice}</p>
        </Notice>
      ) : null}
      {paramOf(params, 'out') ? <Notice tone="success" role="status" title="You are signed out." /> : null}
      {paramOf(params, 'changed') ? (
        <Notice tone="success" role="status" title="Your new address is in use">
          <p>Sign-in links go there from now on. You are signed out everywhere.</p>
        </Notice>
      ) : null}
      {paramOf(params, 'sent') ? (
        <Notice tone="success" role="status" title="Look in your mailbox">
          <p>
            If that address belongs to an account, a link comes in a minute or two. It works once, for 30 minutes. If
            none comes, ask your administrator whether mail is working.
          </p>
        </Notice>
      ) : (
        <p className="text-ink-soft">
          For physicians and practice staff. We send you a link by e-mail; there is no password.
        </p>
      )}
      <RequestLinkForm next={next} />
      <p className="text-sm text-ink-soft">
        Patients need no account. To find something you wrote, open <a href="/receipt">your messages</a>.
      </p>
    </SignInFrame>
  );
}
