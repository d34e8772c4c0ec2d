'use client';

// As ask-form.tsx: a client component only so that a form comes back with its words; it works as plain HTML.
import { useActionState } from 'react';
import { MessageForm, type MessageFormPlace } from '@/components/comments/asking/message-form';
import { ThemeField } from '@/components/comments/asking/theme-field';
import { emptyAsk, formAnchor } from '@/lib/comments/ask-state';
import { askAction } from '@/lib/comments/asking/ask-actions';
import { themesAt } from '@/lib/comments/theme';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import type { Messages } from '@/lib/shared/messages/en';

/** See AskWords. */
export type StoryWords = Pick<
  Messages,
  'ask' | 'form' | 'help' | 'locale' | 'marked' | 'stories' | 'themes' | 'tones' | 'urgent'
>;

/** It goes the way of a message beneath a post: screened, held, read, and only then shown. */
export function StoryForm({ words, ...place }: MessageFormPlace & { words: StoryWords }) {
  const [state, action] = useActionState(askAction, emptyAsk, `/${storiesPlace.slug}#${formAnchor}`);
  const { stories } = words;
  return (
    <MessageForm
      {...place}
      state={state}
      action={action}
      postId={storiesPlace.id}
      title={stories.formTitle}
      introduction={stories.introduction}
      label={stories.story}
      words={words}
      about={
        <>
          <input type="hidden" name="kind" value="experience" />
          <ThemeField words={words.themes} value={state.values['theme'] ?? ''} choices={themesAt(storiesPlace.id)} />
        </>
      }
    />
  );
}
