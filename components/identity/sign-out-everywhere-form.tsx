import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { signOutEverywhereAction } from '@/lib/identity/cover/cover-actions';

export function SignOutEverywhereForm({ account }: { account: { id: string; name: string } }) {
  return (
    <form action={signOutEverywhereAction}>
      <input type="hidden" name="id" value={account.id} />
      <Button variant="secondary" className="whitespace-nowrap">
        Sign out everywhere<VisuallyHidden>: {account.name}</VisuallyHidden>
      </Button>
    </form>
  );
}
