import { Button } from '@/components/ui/button';
import { Sentence } from '@/components/ui/sentence';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { signOutEverywhereAction } from '@/lib/identity/cover/cover-actions';
import { desk } from '@/lib/shared/messages/desk';

export function SignOutEverywhereForm({ account }: { account: { id: string; name: string } }) {
  return (
    <form action={signOutEverywhereAction}>
      <input type="hidden" name="id" value={account.id} />
      <Button variant="secondary" className="whitespace-nowrap">
        <Sentence
          words={desk.signOutEverywhereForm.signOutEverywhere}
          parts={{ name: <VisuallyHidden>: {account.name}</VisuallyHidden> }}
        />
      </Button>
    </form>
  );
}
