'use client';

import { useActionState } from 'react';
import { snoozeReasonWords } from '@/components/desk/desk-words';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField } from '@/components/ui/forms/field';
import { assignCommentAction, snoozeCommentAction } from '@/lib/comments/handling/handling-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.handlingForms;

type AssignFormProps = { commentId: string; assignee: string; people: readonly { id: string; name: string }[] };

export function AssignForm({ commentId, assignee, people }: AssignFormProps) {
  const [state, assign, pending] = useActionState(assignCommentAction, emptyForm);
  return (
    <form action={assign} className="space-y-3" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="commentId" value={commentId} />
      <SelectField
        name="assignee"
        label={words.who}
        defaultValue={state.values['assignee'] ?? assignee}
        error={problemOf(state, 'assignee') ?? undefined}
      >
        <option value="">{words.nobody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button variant="small" disabled={pending}>
        {words.assign}
      </Button>
    </form>
  );
}

const days = { '1': words.tomorrow, '3': words.threeDays, '7': words.week };

const optionsOf = (choices: Record<string, string>) =>
  Object.entries(choices).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** `asleep`: it is put off already, and the button ends that. */
export function SnoozeForm({ commentId, asleep }: { commentId: string; asleep: boolean }) {
  const [state, snooze, pending] = useActionState(snoozeCommentAction, emptyForm);
  const chosen = (name: string): string => state.values[name] ?? '';
  return (
    <form action={snooze} className="space-y-3" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="commentId" value={commentId} />
      {asleep ? (
        <input type="hidden" name="days" value="0" />
      ) : (
        <>
          <SelectField
            name="days"
            label={words.until}
            defaultValue={chosen('days')}
            error={problemOf(state, 'days') ?? undefined}
          >
            <option value="">{words.choose}</option>
            {optionsOf(days)}
          </SelectField>
          <SelectField
            id="snooze-reason"
            name="reason"
            label={words.why}
            defaultValue={chosen('reason')}
            error={problemOf(state, 'reason') ?? undefined}
          >
            <option value="">{words.choose}</option>
            {optionsOf(snoozeReasonWords)}
          </SelectField>
        </>
      )}
      <Button variant="small" disabled={pending}>
        {asleep ? words.wake : words.putOff}
      </Button>
    </form>
  );
}
