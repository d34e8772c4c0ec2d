import { signOutAction } from '@/lib/identity/identity-actions';

export function SignOutForm() {
  return (
    <form action={signOutAction}>
      <button
        type="submit"
        className="min-h-11 cursor-pointer text-sm text-brand underline underline-offset-4 hover:text-brand-dark"
      >
        Sign out
      </button>
    </form>
  );
}
