'use client';

// A client component only so that useActionState can bring a form back with its words; it works as plain HTML, and the public page ships no script of it.
import { useActionState, useEffect, useRef } from 'react';
import { AliasField } from '@/components/comments/alias-field';
import { ClaimFields } from '@/components/comments/claim-fields';
import { HiddenField } from '@/components/comments/hidden-field';
import { ThemeField } from '@/components/comments/theme-field';
import { useTypedAlready } from '@/components/comments/use-typed-already';
import { WhatCameBack } from '@/components/comments/what-came-back';
import { Button, buttonClasses } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/choice-field';
import { TextAreaField } from '@/components/ui/field';
import { askAction } from '@/lib/comments/ask-actions';
import { emptyAsk } from '@/lib/comments/ask-state';
import { messageLimits } from '@/lib/comments/comment';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';
import { problemOf } from '@/lib/shared/form-state';

/** What the form says, in the language of the post above it: a client component gets no more words than it shows. */
export type AskWords = Pick<
  Messages,
  'ask' | 'claims' | 'form' | 'generalInformation' | 'help' | 'locale' | 'marked' | 'themes' | 'tones' | 'urgent'
>;

type AskFormProps = { postId: string; physician: string; numbers: EmergencyNumbers; words: AskWords; look: string };

export function AskForm({ postId, physician, numbers, words, look }: AskFormProps) {
  const [state, action, pending] = useActionState(askAction, emptyAsk);
  const { ask, form } = words;
  const most = messageLimits.max.toLocaleString(words.locale);
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
      <h2 id="ask-title">{ask.title}</h2>
      <p className="mt-3">
        {fillWords(ask.introduction, { physician })} {words.generalInformation}
      </p>
      <form action={action} className="group/ask mt-6 max-w-measure space-y-6" noValidate data-ask-form>
        <WhatCameBack state={state} numbers={numbers} words={words} summary={summary} />
        <input type="hidden" name="postId" value={postId} />
        <input type="hidden" name="openedAt" defaultValue="" />
        <input type="hidden" name="proof" defaultValue={state.values['proof'] ?? ''} />
        <RadioGroup
          name="kind"
          label={ask.kind}
          choices={[
            { value: 'question', label: ask.question },
            { value: 'experience', label: ask.experience },
          ]}
          defaultValue={state.values['kind'] || 'question'}
          key={`kind ${state.values['kind'] ?? ''}`}
          error={errorOf('kind')}
          errorWord={form.error}
        />
        {/* A browser that cannot tell which is chosen shows it always: a question simply has no theme. */}
        <div className="group-has-[input[value=question]:checked]/ask:hidden">
          <ThemeField words={words.themes} value={state.values['theme'] ?? ''} />
        </div>
        <AliasField state={state} words={words} />
        <div>
          <TextAreaField
            name="message"
            label={form.message}
            hint={fillWords(ask.messageHint, { most })}
            defaultValue={message}
            key={`message ${message}`}
            error={errorOf('message')}
            errorWord={form.error}
            rows={8}
            autoComplete="off"
            data-limit={messageLimits.max}
          />
          {/* The public page's own script counts into this line, so React leaves its contents alone. */}
          <p
            role="status"
            className="mt-1 text-sm text-ink-soft"
            data-left={ask.charactersLeft}
            data-over={ask.charactersOver}
            // eslint-disable-next-line react/no-danger -- always empty: it only keeps React out
            dangerouslySetInnerHTML={{ __html: '' }}
            suppressHydrationWarning
          />
          {/* What the page's own script finds while someone types: see public/ask.js. */}
          <div
            role="status"
            className="mt-2 space-y-2 border-s-4 border-caution ps-4 empty:hidden"
            data-look={look}
            data-button={buttonClasses('secondary')}
            // eslint-disable-next-line react/no-danger -- always empty: it only keeps React out
            dangerouslySetInnerHTML={{ __html: '' }}
            suppressHydrationWarning
          />
        </div>
        <div className="group-has-[input[value=experience]:checked]/ask:hidden">
          <ClaimFields
            words={words}
            state={state}
            claim={state.values['claim'] ?? ''}
            link={state.values['claimLink'] ?? ''}
          />
        </div>
        <HiddenField label={ask.leaveEmpty} />
        <div className="space-y-3">
          <Button disabled={pending}>{form.send}</Button>
          <p className="text-sm text-ink-soft">{ask.afterwards}</p>
        </div>
      </form>
    </section>
  );
}
