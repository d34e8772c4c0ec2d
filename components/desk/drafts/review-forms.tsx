'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import { publishPostAction, withdrawPostAction } from '@/lib/drafts/publishing/publish-actions';
import { answerReviewAction, askForReviewAction, noteBlockAction } from '@/lib/drafts/review/review-actions';
import { emptyForm, type FormState, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

function Form({
  id,
  action,
  children,
}: {
  id: string;
  action: Action;
  children: (state: FormState, pending: boolean) => ReactNode;
}) {
  const [state, send, pending] = useActionState(action, emptyForm);
  const problems = state.problems.map(({ field, message }) => (field === '' ? { message } : { field, message }));
  return (
    <form action={send} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={problems} autoFocus />
      <input type="hidden" name="id" value={id} />
      {children(state, pending)}
    </form>
  );
}

const typed = (state: FormState, name: string): string => state.values[name] ?? '';
const wrong = (state: FormState, name: string): string | undefined => problemOf(state, name) ?? undefined;

export function AskReviewForm({ id, people }: { id: string; people: readonly { handle: string; name: string }[] }) {
  const words = desk.askReview;
  if (people.length === 0) return <p>{words.nobody}</p>;
  return (
    <Form id={id} action={askForReviewAction}>
      {(state, pending) => (
        <>
          <SelectField
            name="person"
            label={words.person}
            defaultValue={typed(state, 'person')}
            error={wrong(state, 'person')}
          >
            <option value="">{desk.fieldForm.noneChosen}</option>
            {people.map(({ handle, name }) => (
              <option key={handle} value={handle}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button variant="secondary" disabled={pending}>
            {words.send}
          </Button>
        </>
      )}
    </Form>
  );
}

export function AnswerReviewForm({ id, review, hash }: { id: string; review: string; hash: string }) {
  const words = desk.answerReview;
  return (
    <Form id={id} action={answerReviewAction}>
      {(state, pending) => (
        <>
          <input type="hidden" name="review" value={review} />
          <input type="hidden" name="hash" value={hash} />
          <p>{words.about}</p>
          <TextAreaField
            name="words"
            label={words.words}
            rows={4}
            defaultValue={typed(state, 'words')}
            error={wrong(state, 'words')}
          />
          <div className="flex flex-wrap gap-3">
            <Button name="verdict" value="approve" disabled={pending}>
              {words.approve}
            </Button>
            <Button variant="secondary" name="verdict" value="changes" disabled={pending}>
              {words.changes}
            </Button>
          </div>
        </>
      )}
    </Form>
  );
}

export function NoteForm({ id, openings }: { id: string; openings: readonly string[] }) {
  const words = desk.answerReview;
  return (
    <Form id={id} action={noteBlockAction}>
      {(state, pending) => (
        <>
          <SelectField name="about" label={words.noteAbout} defaultValue={typed(state, 'about')}>
            <option value="">{words.noteOnAll}</option>
            {openings.map((opening) => (
              <option key={opening} value={opening}>
                {opening}
              </option>
            ))}
          </SelectField>
          <TextAreaField
            name="note"
            label={words.note}
            rows={3}
            defaultValue={typed(state, 'note')}
            error={wrong(state, 'note')}
          />
          <Button variant="secondary" disabled={pending}>
            {words.addNote}
          </Button>
        </>
      )}
    </Form>
  );
}

export function PublishForm({ id }: { id: string }) {
  const words = desk.publishPost;
  return (
    <Form id={id} action={publishPostAction}>
      {(state, pending) => (
        <>
          <Button name="when" value="now" disabled={pending}>
            {words.now}
          </Button>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="day"
              type="date"
              label={words.day}
              defaultValue={typed(state, 'day')}
              error={wrong(state, 'day')}
            />
            <TextField name="time" type="time" label={words.time} defaultValue={typed(state, 'time') || '09:00'} />
          </div>
          <Button variant="secondary" name="when" value="later" disabled={pending}>
            {words.later}
          </Button>
        </>
      )}
    </Form>
  );
}

export function WithdrawForm({ id }: { id: string }) {
  const words = desk.withdrawPost;
  return (
    <Form id={id} action={withdrawPostAction}>
      {(state, pending) => (
        <>
          <p>{words.about}</p>
          <TextAreaField
            name="reason"
            label={words.reason}
            rows={3}
            defaultValue={typed(state, 'reason')}
            error={wrong(state, 'reason')}
          />
          <TextField
            name="replacement"
            label={words.replacement}
            autoComplete="off"
            defaultValue={typed(state, 'replacement')}
          />
          <Button variant="danger" disabled={pending}>
            {words.withdraw}
          </Button>
        </>
      )}
    </Form>
  );
}
