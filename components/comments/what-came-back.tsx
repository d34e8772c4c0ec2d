import type { Ref } from 'react';
import { MarkedMessage } from '@/components/comments/marked-message';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { AskState } from '@/lib/comments/ask-state';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type WhatCameBackProps = {
  state: AskState;
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'form' | 'help' | 'locale' | 'marked' | 'tones' | 'urgent'>;
  summary?: Ref<HTMLDivElement>;
};

/** Above the fields of a message that came back: whom to call, what to mend, and what could identify its writer. */
export function WhatCameBack({ state, numbers, words, summary }: WhatCameBackProps) {
  return (
    <>
      {state.urgency === 'none' ? null : <UrgentPanel urgency={state.urgency} numbers={numbers} words={words} />}
      <ErrorSummary
        title={words.form.problemTitle}
        problems={state.problems}
        autoFocus
        {...(summary ? { ref: summary } : {})}
      />
      {state.marked ? <MarkedMessage passages={state.marked} editing={state.editing} words={words} /> : null}
    </>
  );
}
