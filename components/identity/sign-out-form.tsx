import { signOutAction } from '@/lib/identity/accounts/identity-actions';
import { desk } from '@/lib/shared/messages/desk';

/** `plain`: on paper; otherwise on the dark ground of the rail. */
export function SignOutForm({ plain = false }: { plain?: boolean }) {
  return (
    <form action={signOutAction} data-sign-out="" aria-label={desk.signOutForm.signOut}>
      <button
        type="submit"
        className={`min-h-11 cursor-pointer text-sm underline underline-offset-4 lg:min-h-8 ${plain ? 'text-brand' : 'text-on-pine'}`}
      >
        {desk.signOutForm.signOut}
      </button>
    </form>
  );
}
