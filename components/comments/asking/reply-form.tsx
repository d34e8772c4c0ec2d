'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TickBox } from '@/components/ui/forms/choice-field';
import { emptyAsk, formAnchor, newsOf } from '@/lib/comments/ask-state';
import { askAction } from '@/lib/comments/asking/ask-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import { AliasField } from './alias-field';
import { AlwaysNumbers } from './always-numbers';
import { BotCheckFields } from './bot-check-fields';
import { FormFeedback } from './form-feedback';
import { MessageField } from './message-field';
import { OnDeviceNumbers } from './on-device-numbers';
import { ThemeField } from './theme-field';

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
  /** See on-device-check-words.ts. */
  look: string;
  /** See screened-languages.ts. */
  screened?: boolean;
  /** How long messages wait: see waiting-line.tsx. */
  wait: ReactNode;
};

/** To a question or an experience. Read before it appears, like everything else. */
export function ReplyForm({ postId, parentId, alias, numbers, words, look, screened = true, wait }: ReplyFormProps) {
  const [state, action] = useActionState(askAction, emptyAsk, `/reply/${parentId}#${formAnchor}`);
  const { ask, form, replyForm } = words;
  return (
    <form
      action={action}
      id={newsOf(state, words) === null ? formAnchor : undefined}
      className="space-y-6"
      noValidate
      data-ask-form
    >
      <FormFeedback state={state} numbers={numbers} words={words} />
      {screened ? null : <AlwaysNumbers numbers={numbers} words={words} />}
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="parentId" value={parentId} />
      <input type="hidden" name="kind" value="reply" />
      <BotCheckFields state={state} words={words} />
      <MessageField label={replyForm.reply} rows={7} state={state} words={words} look={look} />
      {screened ? <OnDeviceNumbers numbers={numbers} words={words} /> : null}
      <ThemeField words={words.themes} value={state.values['theme'] ?? ''} />
      <AliasField state={state} words={words} alias={alias} hint={alias === '' ? ask.aliasHint : replyForm.sameAlias} />
      <TickBox
        name="complaint"
        label={ask.complaint}
        hint={ask.complaintHint}
        checked={Boolean(state.values['complaint'])}
      />
      <div className="space-y-3">
        <Button>{form.send}</Button>
        <p className="text-sm text-ink-soft">
          {words.generalInformation} {ask.afterwards} {wait}
        </p>
      </div>
    </form>
  );
}
