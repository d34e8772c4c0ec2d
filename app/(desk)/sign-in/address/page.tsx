import type { Metadata } from 'next';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { confirmAddressAction } from '@/lib/identity/accounts/address-actions';
import { findLinkedChange } from '@/lib/identity/accounts/change-address';
import { now } from '@/lib/platform/clock';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.signInAddressPage.metadataTitle };

/** The page behind the link in a mail. Opening it does nothing: mail scanners open every link, so the button does. */
export default async function AddressPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const id = paramOf(params, 'change');
  const token = paramOf(params, 'token');
  const change = await findLinkedChange(id, token, now());
  return (
    <SignInFrame title={desk.signInAddressPage.metadataTitle}>
      {change ? (
        <form action={confirmAddressAction} className="space-y-6">
          <p>
            <Sentence
              words={desk.signInAddressPage.signLinksWillGo}
              parts={{ newEmail: <strong className="break-words">{change.newEmail}</strong> }}
            />
          </p>
          <input type="hidden" name="change" value={id} />
          <input type="hidden" name="token" value={token} />
          <Button className="w-full">{desk.signInAddressPage.useAddress}</Button>
        </form>
      ) : (
        <>
          <Notice tone="warning" role="alert" title={desk.signInAddressPage.linkDoesNotWork}>
            <p>{desk.signInAddressPage.usedAlreadyTooOld}</p>
          </Notice>
          <ButtonLink href="/desk/account">{desk.signInAddressPage.askNewLink}</ButtonLink>
        </>
      )}
    </SignInFrame>
  );
}
