'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import { openReceiptAction } from '@/lib/comments/receipt-actions';
import type { Messages } from '@/lib/shared/messages/en';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

type OpenReceiptFormProps = { words: Pick<Messages, 'form' | 'receipt' | 'receipts'> };

export function OpenReceiptForm({ words: { form, receipt, receipts } }: OpenReceiptFormProps) {
  const [state, action] = useActionState(openReceiptAction, emptyForm);
  return (
    <section aria-labelledby="code-title" className="space-y-5">
      <h2 id="code-title">{receipts.openTitle}</h2>
      <form action={action} className="space-y-5" noValidate>
        <ErrorSummary title={form.problemTitle} problems={state.problems} autoFocus />
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
        <p className="text-sm text-ink-soft">{receipts.lost}</p>
      </form>
    </section>
  );
}
