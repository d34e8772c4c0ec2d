'use client';

import { useActionState } from 'react';
import { AliasField } from '@/components/comments/alias-field';
import { HiddenField } from '@/components/comments/hidden-field';
import { ThemeField } from '@/components/comments/theme-field';
import { useTypedAlready } from '@/components/comments/use-typed-already';
import { WhatCameBack } from '@/components/comments/what-came-back';
import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/field';
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
  const errorOf = (field: string) => problemOf(state, field) ?? undefined;
  return (
    <form action={action} className="space-y-6" noValidate>
      <WhatCameBack state={state} numbers={numbers} words={words} />
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
      <AliasField state={state} words={words} alias={alias} hint={alias === '' ? ask.aliasHint : replyForm.sameAlias} />
      <HiddenField label={ask.leaveEmpty} />
      <div className="space-y-3">
        <Button disabled={pending}>{form.send}</Button>
        <p className="text-sm text-ink-soft">
          {words.generalInformation} {ask.afterwards}
        </p>
      </div>
    </form>
  );
}
