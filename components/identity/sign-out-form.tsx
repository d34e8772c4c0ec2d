import { signOutAction } from '@/lib/identity/identity-actions';

export function SignOutForm() {
  return (
    <form action={signOutAction}>
      {/* A form without any field is sent by scripts as bare text, and the server takes no post that is not a form. */}
      <input type="hidden" name="leave" value="yes" />
      <button
        type="submit"
        className="min-h-8 cursor-pointer sm:min-h-11 text-sm text-brand underline underline-offset-4 hover:text-brand-dark"
      >
        Sign out
      </button>
    </form>
  );
}
