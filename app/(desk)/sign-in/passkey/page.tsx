import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PasskeyButton } from '@/components/identity/passkeys/passkey-button';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { SignOutForm } from '@/components/identity/sign-out-form';
import { hasPasskey } from '@/lib/identity/passkeys/read-passkeys';
import { findHalfSignedIn } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.passkeyPage;

export const metadata: Metadata = { title: words.metadataTitle };

/** For whoever followed a link although their role needs a passkey. */
export default async function PasskeyPage() {
  const half = await findHalfSignedIn();
  if (!half) redirect('/sign-in');
  const has = await hasPasskey(half.accountId);
  return (
    <SignInFrame title={words.metadataTitle}>
      <p>{has ? words.useYours : words.addFirst}</p>
      <PasskeyButton way={has ? 'sign-in' : 'add'} />
      {has ? (
        <p>
          <a href="/sign-in/recovery">{words.lostIt}</a>
        </p>
      ) : null}
      <SignOutForm plain />
    </SignInFrame>
  );
}
