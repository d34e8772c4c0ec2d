'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/forms/choice-field';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { FieldError, frameClass } from '@/components/ui/forms/field-frame';
import { paces } from '@/lib/following/following';
import { followAction } from '@/lib/following/following-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type FollowFormProps = {
  /** The first is what the page that led here is about, and is ticked. */
  choices: readonly { key: string; name: string }[];
  language: string | null;
  words: Pick<Messages, 'following' | 'form'>;
};

export function FollowForm({ choices, language, words: { following, form } }: FollowFormProps) {
  const [state, action] = useActionState(followAction, emptyForm);
  const { email = '', pace = 'at-once', follow } = state.values;
  const ticked = follow === undefined ? choices.slice(0, 1).map(({ key }) => key) : follow.split(' ');
  const problem = problemOf(state, 'follow') ?? undefined;
  return (
    <form action={action} className="space-y-6" noValidate>
      <ErrorSummary title={form.problemTitle} problems={state.problems} />
      {language === null ? null : <input type="hidden" name="language" value={language} />}
      <fieldset className={frameClass(problem)} aria-describedby={problem ? 'follow-error' : undefined}>
        <legend className="font-semibold">{following.what}</legend>
        {problem ? (
          <FieldError id="follow" word={form.error}>
            {problem}
          </FieldError>
        ) : null}
        <div className="mt-1" key={ticked.join(' ')}>
          {choices.map(({ key, name }, index) => (
            <label key={key} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
              <input
                type="checkbox"
                id={index === 0 ? 'follow' : undefined}
                name="follow"
                value={key}
                defaultChecked={ticked.includes(key)}
                className="mt-1 size-6 shrink-0 accent-brand"
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <RadioGroup
        name="pace"
        label={following.pace}
        hint={following.paceHint}
        choices={paces.map((value) => ({ value, label: following.paces[value] }))}
        defaultValue={pace}
        key={pace}
        errorWord={form.error}
      />
      <TextField
        name="email"
        type="email"
        label={following.email}
        hint={following.emailHint}
        defaultValue={email}
        key={email}
        error={problemOf(state, 'email') ?? undefined}
        errorWord={form.error}
        autoComplete="email"
      />
      <Button>{following.send}</Button>
    </form>
  );
}
