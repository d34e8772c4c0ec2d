import { MarkedMessage } from '@/components/comments/marked-message';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useFocusOnNews } from '@/components/ui/use-focus-on-news';
import type { AskState } from '@/lib/comments/ask-state';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type WhatCameBackProps = {
  state: AskState;
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'form' | 'help' | 'locale' | 'marked' | 'tones' | 'urgent'>;
};

/** Above the fields of a message that came back: whom to call, what to mend, and what could identify its writer. */
export function WhatCameBack({ state, numbers, words }: WhatCameBackProps) {
  const summary = useFocusOnNews<HTMLDivElement>(state);
  return (
    <>
      {state.urgency === 'none' ? null : <UrgentPanel urgency={state.urgency} numbers={numbers} words={words} />}
      <ErrorSummary title={words.form.problemTitle} problems={state.problems} autoFocus ref={summary} />
      {state.marked ? <MarkedMessage passages={state.marked} editing={state.editing} words={words} /> : null}
    </>
  );
}
