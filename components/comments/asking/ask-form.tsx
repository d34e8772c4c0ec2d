'use client';

// A client component only so that useActionState can bring a form back with its words; it works as plain HTML, and the public page ships no script of it.
import { useActionState } from 'react';
import { RadioGroup, TickBox } from '@/components/ui/forms/choice-field';
import { type AskState, emptyAsk, formAnchor } from '@/lib/comments/ask-state';
import { askAction } from '@/lib/comments/asking/ask-actions';
import { fillWords } from '@/lib/shared/fill-words';
import { problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { ClaimFields } from './claim-fields';
import { MessageForm, type MessageFormPlace } from './message-form';
import { ThemeField } from './theme-field';

/** What the form says, in the language of the post above it: a client component gets no more words than it shows. */
export type AskWords = Pick<
  Messages,
  'ask' | 'claims' | 'form' | 'generalInformation' | 'help' | 'locale' | 'marked' | 'themes' | 'tones' | 'urgent'
>;

type AskFormProps = Omit<MessageFormPlace, 'screened' | 'alias'> &
  Partial<Pick<MessageFormPlace, 'screened' | 'alias'>> & {
    postId: string;
    /** Of the post's page. */
    path: string;
    physician: string;
    words: AskWords;
  };

export function AskForm({ postId, path, physician, words, screened = true, alias = '', ...place }: AskFormProps) {
  const [state, action] = useActionState(askAction, emptyAsk, `${path}#${formAnchor}`);
  const { ask, form } = words;
  return (
    <MessageForm
      {...place}
      screened={screened}
      alias={alias}
      state={state}
      action={action}
      postId={postId}
      title={ask.title}
      introduction={`${fillWords(ask.introduction, { physician })} ${words.generalInformation}`}
      label={form.message}
      words={words}
      about={<KindFields state={state} words={words} />}
      more={
        <>
          <TickBox
            name="complaint"
            label={ask.complaint}
            hint={ask.complaintHint}
            checked={Boolean(state.values['complaint'])}
          />
          <input type="hidden" name="alikeSeen" value={state.values['alikeSeen'] ?? ''} />
        </>
      }
    />
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
