import { Button } from '@/components/ui/button';
import { desk } from '@/lib/shared/messages/desk';

type ConfirmFormProps = { email: string; token: string; next: string };

/** Signs in when its button is pressed, and by nothing else: mail scanners open every link, and many run the page's scripts. */
export function ConfirmForm({ email, token, next }: ConfirmFormProps) {
  return (
    <form method="post" action="/api/auth/callback/email">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="next" value={next} />
      <Button className="w-full">{desk.confirmForm.sign}</Button>
    </form>
  );
}
