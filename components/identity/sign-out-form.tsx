import { signOutAction } from '@/lib/identity/accounts/identity-actions';
import { desk } from '@/lib/shared/messages/desk';

export function SignOutForm() {
  return (
    <form action={signOutAction}>
      <button
        type="submit"
        className="min-h-8 cursor-pointer sm:min-h-11 text-sm text-brand underline underline-offset-4 hover:text-brand-dark"
      >
        {desk.signOutForm.signOut}
      </button>
    </form>
  );
}
