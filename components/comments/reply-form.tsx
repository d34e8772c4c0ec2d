'use client';

import { useActionState } from 'react';
import { MarkedMessage } from '@/components/comments/marked-message';
import { ThemeField } from '@/components/comments/theme-field';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { useTypedAlready } from '@/components/comments/use-typed-already';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextAreaField, TextField } from '@/components/ui/field';
import { askAction } from '@/lib/comments/ask-actions';
import { emptyAsk } from '@/lib/comments/ask-state';
import { messageLimits } from '@/lib/comments/comment';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import { problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

/** See AskWords. */
type ReplyWords = Pick<
  Messages,
  'ask' | 'form' | 'generalInformation' | 'help' | 'locale' | 'marked' | 'replyForm' | 'themes' | 'tones' | 'urgent'
>;

type ReplyFormProps = {
  postId: string;
  parentId: string;
  /** The one under which this browser wrote beneath the same post before; empty for none. */
  alias: string;
  numbers: EmergencyNumbers;
  words: ReplyWords;
};

/** To a question or an experience. Read before it appears, like everything else. */
export function ReplyForm({ postId, parentId, alias, numbers, words }: ReplyFormProps) {
  const [state, action, pending] = useActionState(askAction, emptyAsk);
  const { ask, form, replyForm } = words;
  const message = useTypedAlready('message', state.values['message'] ?? '');
  const named = state.values['alias'] ?? alias;
  const errorOf = (field: string) => problemOf(state, field) ?? undefined;
  return (
    <form action={action} className="space-y-6" noValidate>
      {state.urgency === 'none' ? null : <UrgentPanel urgency={state.urgency} numbers={numbers} words={words} />}
      <ErrorSummary title={form.problemTitle} problems={state.problems} autoFocus />
      {state.marked ? <MarkedMessage passages={state.marked} editing={state.editing} words={words} /> : null}
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="kind" value="reply" />
      <TextAreaField
        name="message"
        label={replyForm.reply}
        hint={fillWords(ask.messageHint, { most: messageLimits.max.toLocaleString(words.locale) })}
        defaultValue={message}
        key={`message ${message}`}
        error={errorOf('message')}
        errorWord={form.error}
        rows={7}
        autoComplete="off"
      />
      <ThemeField words={words.themes} value={state.values['theme'] ?? ''} />
      <TextField
        name="alias"
        label={ask.alias}
        hint={alias === '' ? ask.aliasHint : replyForm.sameAlias}
        defaultValue={named}
        key={`alias ${named}`}
        error={errorOf('alias')}
        errorWord={form.error}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{ask.leaveEmpty}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <div className="space-y-3">
        <Button disabled={pending}>{form.send}</Button>
        <p className="text-sm text-ink-soft">
          {words.generalInformation} {ask.afterwards}
        </p>
      </div>
    </form>
  );
}
