'use client';

// A client component only so that useActionState can bring a form back with its words; it works as plain HTML, and the public page ships no script of it.
import { type ReactNode, useActionState } from 'react';
import { CallNow } from '@/components/practice/call-now';
import { Button } from '@/components/ui/button';
import { RadioGroup, TickBox } from '@/components/ui/forms/choice-field';
import { type AskState, emptyAsk, formAnchor, newsOf } from '@/lib/comments/ask-state';
import { askAction } from '@/lib/comments/asking/ask-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import { problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { AliasField } from './alias-field';
import { AlwaysNumbers } from './always-numbers';
import { BotCheckFields } from './bot-check-fields';
import { ClaimFields } from './claim-fields';
import { FormFeedback } from './form-feedback';
import { MessageField } from './message-field';
import { OnDeviceNumbers } from './on-device-numbers';
import { ThemeField } from './theme-field';

/** What the form says, in the language of the post above it: a client component gets no more words than it shows. */
export type AskWords = Pick<
  Messages,
  'ask' | 'claims' | 'form' | 'generalInformation' | 'help' | 'locale' | 'marked' | 'themes' | 'tones' | 'urgent'
>;

type AskFormProps = {
  postId: string;
  /** Of the post's page. */
  path: string;
  physician: string;
  numbers: EmergencyNumbers;
  words: AskWords;
  look: string;
  /** See screened-languages.ts. */
  screened?: boolean;
  wait: ReactNode;
  /** What stands in its field from the beginning. */
  alias?: string;
};

export function AskForm({
  postId,
  path,
  physician,
  numbers,
  words,
  look,
  screened = true,
  wait,
  alias = '',
}: AskFormProps) {
  const [state, action] = useActionState(askAction, emptyAsk, `${path}#${formAnchor}`);
  const { ask, form } = words;
  return (
    <section
      id={newsOf(state, words) === null ? formAnchor : undefined}
      aria-labelledby="ask-title"
      className="band scroll-mt-4 py-8 print:hidden sm:py-12"
    >
      <form action={action} className="group/ask max-w-measure space-y-6" noValidate data-ask-form>
        <FormFeedback state={state} numbers={numbers} words={words} />
        <h2 id="ask-title">{ask.title}</h2>
        <p>
          {fillWords(ask.introduction, { physician })} {words.generalInformation}
        </p>
        {screened ? null : <AlwaysNumbers numbers={numbers} words={words} />}
        <input type="hidden" name="postId" value={postId} />
        <BotCheckFields state={state} words={words} />
        <MessageField label={form.message} rows={8} state={state} words={words} look={look} />
        {screened ? <OnDeviceNumbers numbers={numbers} words={words} /> : null}
        <KindFields state={state} words={words} />
        <AliasField state={state} words={words} alias={alias} />
        <TickBox
          name="complaint"
          label={ask.complaint}
          hint={ask.complaintHint}
          checked={Boolean(state.values['complaint'])}
        />
        <input type="hidden" name="suggested" value={state.values['suggested'] ?? alias} />
        <p className="font-semibold">
          <CallNow when="worse" numbers={numbers} words={words} />
        </p>
        <div className="space-y-3">
          <Button>{form.send}</Button>
          <p className="text-sm text-ink-soft">
            {ask.afterwards} {wait}
          </p>
        </div>
      </form>
    </section>
  );
}

/** Whether it is a question or an experience, and what only the one or the other can say. */
function KindFields({ state, words }: { state: AskState; words: AskWords }) {
  const { ask, form } = words;
  return (
    <>
      <RadioGroup
        name="kind"
        label={ask.kind}
        choices={[
          { value: 'question', label: ask.question },
          { value: 'experience', label: ask.experience },
        ]}
        defaultValue={state.values['kind'] || 'question'}
        key={`kind ${state.values['kind'] ?? ''}`}
        error={problemOf(state, 'kind') ?? undefined}
        errorWord={form.error}
      />
      {/* A browser that cannot tell which is chosen shows it always: a question simply has no theme. */}
      <div className="group-has-[input[value=question]:checked]/ask:hidden">
        <ThemeField words={words.themes} value={state.values['theme'] ?? ''} />
      </div>
      <div className="group-has-[input[value=experience]:checked]/ask:hidden">
        <ClaimFields
          words={words}
          state={state}
          claim={state.values['claim'] ?? ''}
          link={state.values['claimLink'] ?? ''}
        />
      </div>
    </>
  );
}
