'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import { contactAction } from '@/lib/comments/receipt-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

/** An address is kept encrypted, apart from the message, and is shown to nobody: so it can be replaced or deleted, not read back. */
export function ContactForm({ commentId, hasContact }: { commentId: string; hasContact: boolean }) {
  const [state, action] = useActionState(contactAction, emptyForm);
  return (
    <section aria-labelledby="contact-title" className="print:hidden">
      <h2 id="contact-title">Hear when there is news</h2>
      <form action={action} className="mt-4 space-y-4" noValidate>
        <ErrorSummary problems={state.problems} autoFocus />
        <input type="hidden" name="commentId" value={commentId} />
        {hasContact ? (
          <>
            <p>We will write to the address you left. Our mails never say what your message is about.</p>
            <Button name="remove" value="1" variant="secondary">
              Delete my address
            </Button>
          </>
        ) : (
          <>
            <TextField
              name="email"
              type="email"
              label="E-mail (if you like)"
              hint="We only write that there is news. The people who read your message do not see your address."
              defaultValue={state.values['email'] ?? ''}
              key={state.values['email'] ?? ''}
              error={problemOf(state, 'email') ?? undefined}
              autoComplete="email"
            />
            <Button variant="secondary">Write to me</Button>
          </>
        )}
      </form>
    </section>
  );
}
