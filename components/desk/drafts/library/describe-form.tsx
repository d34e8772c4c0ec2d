'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { describePictureAction } from '@/lib/drafts/pictures/picture-actions';
import type { PictureNote } from '@/lib/drafts/pictures/picture-note';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { NoteFields } from './picture-form';

export function DescribeForm({ path, note }: { path: string; note: PictureNote | null }) {
  const [state, send, pending] = useActionState(describePictureAction, emptyForm);
  const isSent = state.problems.length > 0;
  const typed = {
    alt: state.values['alt'] ?? note?.alt ?? '',
    credit: state.values['credit'] ?? note?.credit ?? '',
    decorative: isSent ? state.values['decorative'] !== undefined : note?.decorative === true,
  };
  return (
    <form action={send} aria-label={`${desk.pictures.describe}: ${path}`} className="space-y-4" noValidate>
      <input type="hidden" name="path" value={path} />
      <NoteFields
        typed={typed}
        wrong={(field) => problemOf(state, field) ?? undefined}
        prefix={path.replace(/\W+/g, '-')}
      />
      <Button variant="small" disabled={pending}>
        {desk.pictures.save}
      </Button>
    </form>
  );
}
