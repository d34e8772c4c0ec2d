import type { Metadata } from 'next';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { confirmAddressAction } from '@/lib/identity/accounts/address-actions';
import { findLinkedChange } from '@/lib/identity/accounts/change-address';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Your new address' };

/** The page behind the link in a mail. Opening it does nothing: mail scanners open every link, so the button does. */
export default async function AddressPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const id = paramOf(params, 'change');
  const token = paramOf(params, 'token');
  const change = await findLinkedChange(id, token, now());
  return (
    <SignInFrame title="Your new address">
      {change ? (
        <form action={confirmAddressAction} className="space-y-6">
          <p>
            Sign-in links will go to <strong className="break-words">{change.newEmail}</strong>. You are signed out
            everywhere else.
          </p>
          <input type="hidden" name="change" value={id} />
          <input type="hidden" name="token" value={token} />
          <Button className="w-full">Use this address</Button>
        </form>
      ) : (
        <>
          <Notice tone="warning" role="alert" title="This link does not work any more">
            <p>It was used already, it is too old, or another address was asked for since. Nothing has changed.</p>
          </Notice>
          <ButtonLink href="/desk/people">Ask for a new link</ButtonLink>
        </>
      )}
    </SignInFrame>
  );
}
