'use client';

import { useActionState } from 'react';
import { type CameBackWords, FormFeedback } from '@/components/comments/asking/form-feedback';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { Sentence } from '@/components/ui/sentence';
import { openReceiptAction } from '@/lib/comments/asking/own-comment-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type OpenReceiptFormProps = {
  numbers: EmergencyNumbers;
  words: CameBackWords & Pick<Messages, 'receipt' | 'receipts'>;
};

export function OpenReceiptForm({ numbers, words }: OpenReceiptFormProps) {
  const { form, receipt, receipts } = words;
  const [state, action] = useActionState(openReceiptAction, emptyForm);
  return (
    <section aria-labelledby="code-title" className="space-y-5">
      <h2 id="code-title">{receipts.openTitle}</h2>
      <form action={action} className="space-y-5" noValidate>
        <FormFeedback state={state} numbers={numbers} words={words} />
        <TextField
          name="code"
          label={receipt.code}
          hint={receipts.codeHint}
          defaultValue={state.values['code'] ?? ''}
          key={state.values['code'] ?? ''}
          error={problemOf(state, 'code') ?? undefined}
          errorWord={form.error}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          className="font-mono tracking-wider uppercase"
        />
        <Button>{receipts.open}</Button>
        <p className="text-sm text-ink-soft">
          <Sentence words={receipts.lost} parts={{ link: <a href="/practice/contact">{receipts.lostLink}</a> }} />
        </p>
      </form>
    </section>
  );
}
