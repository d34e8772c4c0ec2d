'use client';

// A client component only so that useActionState can bring a form back with its words; it works as plain HTML, and the public page ships no script of it.
import { useActionState, useEffect, useRef } from 'react';
import { MarkedMessage } from '@/components/comments/marked-message';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { useTypedAlready } from '@/components/comments/use-typed-already';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/choice-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextAreaField, TextField } from '@/components/ui/field';
import { askAction } from '@/lib/comments/ask-actions';
import { emptyAsk } from '@/lib/comments/ask-state';
import { generalInformation, messageLimits } from '@/lib/comments/comment';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { problemOf } from '@/lib/shared/form-state';

type AskFormProps = { postId: string; physician: string; numbers: EmergencyNumbers };

const choices = [
  { value: 'question', label: 'Ask a question' },
  { value: 'experience', label: 'Share my experience' },
];

export function AskForm({ postId, physician, numbers }: AskFormProps) {
  const [state, action, pending] = useActionState(askAction, emptyAsk);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [state]);
  const message = useTypedAlready('message', state.values['message'] ?? '');
  const errorOf = (field: string) => problemOf(state, field) ?? undefined;
  return (
    <section
      id="ask"
      aria-labelledby="ask-title"
      className="scroll-mt-4 rounded-lg border border-line bg-paper-soft p-5 sm:p-8 print:hidden"
    >
      <h2 id="ask-title">Ask or share</h2>
      <p className="mt-3">
        {physician} or the practice’s staff read every message before anyone else can see it. {generalInformation.text}
      </p>
      <form action={action} className="mt-6 max-w-measure space-y-6" noValidate data-ask-form>
        {state.urgency === 'none' ? null : <UrgentPanel urgency={state.urgency} numbers={numbers} />}
        <ErrorSummary problems={state.problems} autoFocus ref={summary} />
        {state.marked ? <MarkedMessage passages={state.marked} editing={state.editing} /> : null}
        <input type="hidden" name="postId" value={postId} />
        <input type="hidden" name="openedAt" defaultValue="" />
        <RadioGroup
          name="kind"
          label="What would you like to do?"
          choices={choices}
          defaultValue={state.values['kind'] || 'question'}
          key={`kind ${state.values['kind'] ?? ''}`}
          error={errorOf('kind')}
        />
        <TextField
          name="alias"
          label="Alias"
          hint="The name others will see. Never your real name. Leave it empty and we pick one for you."
          defaultValue={state.values['alias'] ?? ''}
          key={`alias ${state.values['alias'] ?? ''}`}
          error={errorOf('alias')}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
        />
        <div>
          <TextAreaField
            name="message"
            label="Your message"
            hint={`Leave out names, dates, places and phone numbers. Up to ${messageLimits.max.toLocaleString('en')} characters.`}
            defaultValue={message}
            key={`message ${message}`}
            error={errorOf('message')}
            rows={8}
            autoComplete="off"
            data-limit={messageLimits.max}
          />
          {/* The public page's own script counts into this line, so React leaves its contents alone. */}
          <p
            role="status"
            className="mt-1 text-sm text-ink-soft"
            data-left
            // eslint-disable-next-line react/no-danger -- always empty: it only keeps React out
            dangerouslySetInnerHTML={{ __html: '' }}
            suppressHydrationWarning
          />
        </div>
        <div className="sr-only" aria-hidden="true">
          <label htmlFor="website">Leave this empty</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        <div className="space-y-3">
          <Button disabled={pending}>Send</Button>
          <p className="text-sm text-ink-soft">
            You will get a private page that shows what happens with your message, and lets you change or erase it.
            Reading can take a few days.
          </p>
        </div>
      </form>
    </section>
  );
}
