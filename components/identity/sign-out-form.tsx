import { signOutAction } from '@/lib/identity/accounts/identity-actions';
import { desk } from '@/lib/shared/messages/desk';

export function SignOutForm() {
  return (
    <form action={signOutAction} aria-label={desk.signOutForm.signOut}>
      <button
        type="submit"
        className="min-h-11 cursor-pointer text-sm text-on-pine underline underline-offset-4 lg:min-h-8"
      >
        {desk.signOutForm.signOut}
      </button>
    </form>
  );
}
