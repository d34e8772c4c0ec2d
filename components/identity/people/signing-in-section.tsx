import { SignOutEverywhereForm } from '@/components/identity/sign-out-everywhere-form';
import type { StaffAccount } from '@/lib/identity/accounts/manage-accounts';
import { desk } from '@/lib/shared/messages/desk';
import { PersonDeed } from './person-forms';

const words = desk.personPage;

/** What stops or helps one person in signing in. */
export function SigningInSection({ account }: { account: StaffAccount }) {
  const suspended = account.disabledAt !== null;
  return (
    <section aria-labelledby="signing-in" className="space-y-4">
      <h2 id="signing-in" className="text-2xl">
        {words.signingIn}
      </h2>
      <p className="max-w-measure">{suspended ? words.isSuspended : words.suspendingDoes}</p>
      <div className="flex flex-wrap items-start gap-3">
        {suspended ? (
          <PersonDeed id={account.id} deed="enable" variant="primary">
            {words.enable}
          </PersonDeed>
        ) : (
          <>
            <PersonDeed id={account.id} deed="link">
              {account.lastSignInAt ? words.sendLink : words.inviteAgain}
            </PersonDeed>
            <SignOutEverywhereForm account={account} />
            <PersonDeed id={account.id} deed="passkeys">
              {words.forgetPasskeys}
            </PersonDeed>
            <PersonDeed id={account.id} deed="suspend" variant="danger">
              {words.suspend}
            </PersonDeed>
          </>
        )}
      </div>
    </section>
  );
}
