import { UrgentPanel } from '@/components/comments/urgent-panel';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { type AskState, formAnchor, newsOf } from '@/lib/comments/ask-state';
import { sayInTitle } from '@/lib/platform/web/form-news';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { FormState } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { AlikeAnswers } from './alike-answers';
import { MarkedMessage } from './marked-message';

/** What stands above a form of a patient that came back says all of this, in the language of the page. */
export type CameBackWords = Pick<Messages, 'form' | 'help' | 'locale' | 'marked' | 'tones' | 'urgent'>;

type FormFeedbackProps = {
  state: FormState & Partial<Pick<AskState, 'marked' | 'editing' | 'alike'>>;
  numbers: EmergencyNumbers;
  words: CameBackWords;
};

/**
 * At the top of a form whose message came back: whom to call, what to mend, and what could identify its writer. The first of them is
 * where the form's address leads and where focus begins; the title of the page says it too.
 */
export function FormFeedback({ state, numbers, words }: FormFeedbackProps) {
  const { urgency = 'none', problems, marked = null, editing = false, alike = [] } = state;
  sayInTitle(newsOf(state, words));
  const [calls, mends] = [urgency !== 'none', problems.length > 0];
  const here = { id: formAnchor, autoFocus: true };
  return (
    <>
      {urgency === 'none' ? null : <UrgentPanel urgency={urgency} numbers={numbers} words={words} {...here} />}
      <ErrorSummary title={words.form.problemTitle} problems={problems} {...(calls ? {} : here)} />
      {marked ? (
        <MarkedMessage passages={marked} editing={editing} words={words} {...(calls || mends ? {} : here)} />
      ) : null}
      {alike.length > 0 ? <AlikeAnswers alike={alike} words={words} /> : null}
    </>
  );
}
