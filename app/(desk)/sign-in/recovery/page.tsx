import type { Metadata } from 'next';
import { type AddressParams, paramOf } from '@/components/desk/queue-filter';
import { RecoverySignInForm } from '@/components/identity/passkeys/recovery-forms';
import { SignInFrame } from '@/components/identity/sign-in-frame';
import { deskPathOf } from '@/lib/identity/desk-path';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.recoveryPage;

export const metadata: Metadata = { title: words.metadataTitle };

export default async function RecoveryPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const next = deskPathOf(paramOf(await searchParams, 'next'));
  return (
    <SignInFrame title={words.metadataTitle}>
      <p className="text-ink-soft">{words.lead}</p>
      <RecoverySignInForm next={next} />
      <p>
        <a href="/sign-in">{words.otherWays}</a>
      </p>
    </SignInFrame>
  );
}
