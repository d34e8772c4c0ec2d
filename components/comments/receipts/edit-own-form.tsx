'use client';

import { useActionState } from 'react';
import { ClaimFields } from '@/components/comments/asking/claim-fields';
import { FormFeedback } from '@/components/comments/asking/form-feedback';
import { OnDeviceMarks } from '@/components/comments/asking/on-device-marks';
import { ThemeField } from '@/components/comments/asking/theme-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/forms/field';
import { emptyAsk, formAnchor, newsOf } from '@/lib/comments/ask-state';
import { editOwnAction } from '@/lib/comments/asking/own-comment-actions';
import type { Theme } from '@/lib/comments/theme';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

/** See AskWords. */
export type EditWords = Pick<
  Messages,
  'claims' | 'form' | 'locale' | 'help' | 'marked' | 'receipt' | 'themes' | 'tones' | 'urgent'
>;

type EditOwnFormProps = {
  commentId: string;
  code: string;
  version: number;
  body: string;
  /** The one chosen before, empty for none; left out for a question, which has none. */
  theme?: string | undefined;
  themes?: readonly Theme[] | undefined;
  /** Of a question; left out for anything else, which has none. */
  claim?: { words: string; link: string } | undefined;
  numbers: EmergencyNumbers;
  words: EditWords;
  /** See on-device-check-words.ts. */
  look: string;
};

export function EditOwnForm({
  commentId,
  code,
  version,
  body,
  theme,
  themes,
  claim,
  numbers,
  words,
  look,
}: EditOwnFormProps) {
  const [state, action] = useActionState(editOwnAction, emptyAsk, `/receipt/${commentId}?edit=1#${formAnchor}`);
  const typed = state.values['message'] ?? body;
  return (
    <form
      action={action}
      id={newsOf(state, words) === null ? formAnchor : undefined}
      className="mt-4 space-y-5"
      noValidate
      data-ask-form
    >
      <FormFeedback state={state} numbers={numbers} words={words} />
      <Hidden commentId={commentId} code={code} version={version} {...state.values} />
      {theme === undefined ? null : (
        <ThemeField words={words.themes} value={state.values['theme'] ?? theme} choices={themes} />
      )}
      <TextAreaField
        name="message"
        label={words.form.message}
        defaultValue={typed}
        key={typed}
        error={problemOf(state, 'message') ?? undefined}
        errorWord={words.form.error}
        rows={8}
        data-looked
      />
      <OnDeviceMarks look={look} />
      {claim ? (
        <ClaimFields
          words={words}
          state={state}
          claim={state.values['claim'] ?? claim.words}
          link={state.values['claimLink'] ?? claim.link}
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button>{words.form.send}</Button>
        <ButtonLink href={`/receipt/${commentId}`} variant="quiet">
          {words.receipt.leaveIt}
        </ButtonLink>
      </div>
    </form>
  );
}

/** What a form that came back says of itself stands before what was here first. */
function Hidden({
  settled = '',
  ...fields
}: {
  commentId: string;
  code: string;
  version: string | number;
  settled?: string;
}) {
  const { commentId, code, version } = fields;
  return Object.entries({ commentId, code, version, settled }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
