'use client';

// As ask-form.tsx: a client component only so that a form comes back with its words; it works as plain HTML.
import { type ReactNode, useActionState } from 'react';
import { AliasField } from '@/components/comments/asking/alias-field';
import { AlwaysNumbers } from '@/components/comments/asking/always-numbers';
import { BotCheckFields } from '@/components/comments/asking/bot-check-fields';
import { FormFeedback } from '@/components/comments/asking/form-feedback';
import { MessageField } from '@/components/comments/asking/message-field';
import { OnDeviceNumbers } from '@/components/comments/asking/on-device-numbers';
import { ThemeField } from '@/components/comments/asking/theme-field';
import { CallNow } from '@/components/practice/call-now';
import { Button } from '@/components/ui/button';
import { emptyAsk, formAnchor, newsOf } from '@/lib/comments/ask-state';
import { askAction } from '@/lib/comments/asking/ask-actions';
import { themesAt } from '@/lib/comments/theme';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

/** See AskWords. */
export type StoryWords = Pick<
  Messages,
  'ask' | 'form' | 'help' | 'locale' | 'marked' | 'stories' | 'themes' | 'tones' | 'urgent'
>;

type StoryFormProps = {
  numbers: EmergencyNumbers;
  words: StoryWords;
  /** See on-device-check-words.ts. */
  look: string;
  /** See screened-languages.ts. */
  screened: boolean;
  wait: ReactNode;
  /** What stands in its field from the beginning. */
  alias: string;
};

/** It goes the way of a message beneath a post: screened, held, read, and only then shown. */
export function StoryForm({ numbers, words, look, screened, wait, alias }: StoryFormProps) {
  const [state, action] = useActionState(askAction, emptyAsk, `/${storiesPlace.slug}#${formAnchor}`);
  const { ask, form, stories } = words;
  return (
    <section
      id={newsOf(state, words) === null ? formAnchor : undefined}
      aria-labelledby="ask-title"
      className="band scroll-mt-4 py-8 print:hidden sm:py-12"
    >
      <form action={action} className="max-w-measure space-y-6" noValidate data-ask-form>
        <FormFeedback state={state} numbers={numbers} words={words} />
        <h2 id="ask-title">{stories.formTitle}</h2>
        <p>{stories.introduction}</p>
        {screened ? null : <AlwaysNumbers numbers={numbers} words={words} />}
        <input type="hidden" name="postId" value={storiesPlace.id} />
        <input type="hidden" name="kind" value="experience" />
        <BotCheckFields state={state} words={words} />
        <MessageField label={stories.story} rows={8} state={state} words={words} look={look} />
        {screened ? <OnDeviceNumbers numbers={numbers} words={words} /> : null}
        <ThemeField words={words.themes} value={state.values['theme'] ?? ''} choices={themesAt(storiesPlace.id)} />
        <AliasField state={state} words={words} alias={alias} />
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
