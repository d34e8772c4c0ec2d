import type { ReactNode } from 'react';
import { CallNow } from '@/components/practice/call-now';
import { Button } from '@/components/ui/button';
import { type AskState, formAnchor, newsOf } from '@/lib/comments/ask-state';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import { AliasField } from './alias-field';
import { AlwaysNumbers } from './always-numbers';
import { BotCheckFields } from './bot-check-fields';
import { FormFeedback } from './form-feedback';
import { MessageField } from './message-field';
import { OnDeviceNumbers } from './on-device-numbers';

/** What its page tells every such form, beside the words. */
export interface MessageFormPlace {
  numbers: EmergencyNumbers;
  /** See on-device-check-words.ts. */
  look: string;
  /** See screened-languages.ts. */
  screened: boolean;
  wait: ReactNode;
  /** What stands in its field from the beginning. */
  alias: string;
}

type MessageFormProps = MessageFormPlace & {
  state: AskState;
  action: (form: FormData) => void;
  postId: string;
  title: string;
  introduction: string;
  /** What the writer is asked for, above the box. */
  label: string;
  words: Pick<Messages, 'ask' | 'form' | 'help' | 'locale' | 'marked' | 'tones' | 'urgent'>;
  /** Between the message and the alias, and after the alias. */
  about: ReactNode;
  more?: ReactNode;
};

/** The form that everything which a patient writes goes through: what was found in it, its words, its alias, whom to call, and Send. */
export function MessageForm(props: MessageFormProps) {
  const { state, action, postId, title, introduction, label, words, about, more } = props;
  const { numbers, look, screened, wait, alias } = props;
  return (
    <section
      id={newsOf(state, words) === null ? formAnchor : undefined}
      aria-labelledby="ask-title"
      className="band scroll-mt-4 py-8 print:hidden sm:py-12"
    >
      <form action={action} className="group/ask max-w-measure space-y-6" noValidate data-ask-form>
        <FormFeedback state={state} numbers={numbers} words={words} />
        <h2 id="ask-title">{title}</h2>
        <p>{introduction}</p>
        {screened ? null : <AlwaysNumbers numbers={numbers} words={words} />}
        <input type="hidden" name="postId" value={postId} />
        <BotCheckFields state={state} words={words} />
        <MessageField label={label} rows={8} state={state} words={words} look={look} />
        {screened ? <OnDeviceNumbers numbers={numbers} words={words} /> : null}
        {about}
        <AliasField state={state} words={words} alias={alias} />
        {more}
        <input type="hidden" name="suggested" value={state.values['suggested'] ?? alias} />
        <p className="font-semibold">
          <CallNow when="worse" numbers={numbers} words={words} />
        </p>
        <div className="space-y-3">
          <Button>{words.form.send}</Button>
          <p className="text-sm text-ink-soft">
            {words.ask.afterwards} {wait}
          </p>
        </div>
      </form>
    </section>
  );
}
