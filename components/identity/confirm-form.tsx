'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';

type ConfirmFormProps = { email: string; token: string; next: string };

/** Submits itself where scripts run. Whoever merely fetches the page, as mail scanners do, does not use the link up. */
export function ConfirmForm({ email, token, next }: ConfirmFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    form.current?.requestSubmit();
  }, []);
  return (
    <form ref={form} method="get" action="/api/auth/callback/email">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="callbackUrl" value={next} />
      <Button className="w-full">Sign in</Button>
    </form>
  );
}
