'use client';

import { useActionState } from 'react';
import { type CameBackWords, FormFeedback } from '@/components/comments/asking/form-feedback';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { contactAction } from '@/lib/comments/receipts/contact-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type ContactFormProps = {
  commentId: string;
  code: string;
  /** `queued`: the mail that asks has not gone out yet; `pending`: the link in it has not been opened. */
  address: 'none' | 'queued' | 'pending' | 'confirmed';
  numbers: EmergencyNumbers;
  words: CameBackWords & Pick<Messages, 'contact'>;
};

/** An address is kept encrypted, apart from the message, and is shown to nobody: so it can be replaced or deleted, not read back. */
export function ContactForm({ commentId, code, address, numbers, words }: ContactFormProps) {
  const { contact, form } = words;
  const [state, action] = useActionState(contactAction, emptyForm);
  return (
    <section aria-labelledby="contact-title" className="print:hidden">
      <h2 id="contact-title">{contact.title}</h2>
      <form action={action} className="mt-4 space-y-4" noValidate>
        <FormFeedback state={state} numbers={numbers} words={words} />
        <input type="hidden" name="commentId" value={commentId} />
        <input type="hidden" name="code" value={code} />
        {address !== 'none' ? (
          <>
            <p>{address === 'confirmed' ? contact.has : contact[address]}</p>
            <Button name="remove" value="1" variant="secondary">
              {contact.remove}
            </Button>
          </>
        ) : (
          <>
            <TextField
              name="email"
              type="email"
              label={contact.label}
              hint={contact.hint}
              defaultValue={state.values['email'] ?? ''}
              key={state.values['email'] ?? ''}
              error={problemOf(state, 'email') ?? undefined}
              errorWord={form.error}
              autoComplete="email"
            />
            <Button variant="secondary">{contact.add}</Button>
          </>
        )}
      </form>
    </section>
  );
}
