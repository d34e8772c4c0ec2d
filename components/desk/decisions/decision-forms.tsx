'use client';

import { type ReactNode, useActionState } from 'react';
import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
import { AnswerForm } from '@/components/desk/answering/answer-form';
import { CorrectForm } from '@/components/desk/answering/correct-form';
import { KeptAnswer } from '@/components/desk/answering/kept-answer';
import { MainPane } from '@/components/ui/work/split-view';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import type { Claim } from '@/lib/comments/claim';
import { decideAction } from '@/lib/comments/decisions/decision-actions';
import { noDecision } from '@/lib/comments/decisions/decision-state';
import type { SimilarQuestions } from '@/lib/comments/duplicates/similar-questions';
import type { Phrase } from '@/lib/comments/redaction';
import type { StaffAction } from '@/lib/comments/transitions';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionAlerts } from './decision-alerts';
import { DecisionBar, isToBeRedacted } from './decision-bar';
import type { DecisionTarget } from './decision-target';
import { RedactForm } from './redact-form';
import { SignedOutForm } from './signed-out-form';

export interface Decidable extends DecisionTarget {
  kind: string;
  /** What the viewer may do now. */
  actions: StaffAction[];
  answer: string;
  details: AnswerDetails;
  /** Where side effects of medicines are reported. */
  report: SideEffectReport | null;
  isPublic: boolean;
  /** What the site writes around an answer, in the language of the post. */
  around: AnswerLabels;
  /** What the asker met elsewhere. */
  claim: Claim | null;
  /** What the message sounded like, or was said to be since: none, emergency or crisis. */
  urgency: string;
  /** What an experience is about; null for none. */
  theme: string | null;
  /** What screening and people marked in the message; empty when the viewer may not redact. */
  phrases: Phrase[];
  /** What the practice keeps ready, of every kind. */
  ready: readonly CannedWords[];
  /** Public questions that may ask the same; null when the viewer may not merge. */
  alike: SimilarQuestions | null;
  /** It is still to be decided. */
  waits: boolean;
}

type DecisionFormsProps = {
  item: Decidable | null;
  /** Whom to call, where the message is urgent. */
  numbers?: ReactNode;
  /** What is decided about. */
  children?: ReactNode;
};

/** Every decision open to the viewer. One state for all of them: what went wrong is said once, above. */
export function DecisionForms({ item, numbers, children }: DecisionFormsProps) {
  const [state, decide, pending] = useActionState(decideAction, noDecision);
  const given = state.values;
  const typed = given['answer'] || (item?.answer ?? '');
  const shared = { state, decide, pending };
  const answering = item && {
    ...shared,
    target: item,
    typed,
    details: item.details,
    report: item.report,
    claim: item.claim,
    around: item.around,
    ready: item.ready.filter(({ kind }) => kind === 'answer' || kind === 'line'),
  };
  return (
    <section aria-label={desk.decisionForms.decide} className="contents">
      <MainPane>
        <DecisionAlerts state={item === null ? { ...state, signedOut: true } : state} />
        {children}
        {item === null ? <SignedOutForm state={state} decide={decide} pending={pending} /> : null}
        {item && isToBeRedacted(item) ? (
          <RedactForm {...shared} target={item} phrases={item.phrases} isPublic={item.isPublic} open />
        ) : null}
        {answering && item?.actions.includes('answer') ? (
          <AnswerForm {...answering} action="answer" label={desk.decisionForms.answer} />
        ) : null}
        {answering && item?.actions.includes('correct') ? <CorrectForm {...answering} /> : null}
        {item && !item.actions.some((action) => action === 'answer' || action === 'correct') && given['answer'] ? (
          <KeptAnswer answer={given['answer']} />
        ) : null}
      </MainPane>
      {item && item.actions.some((action) => action !== 'undo' && action !== 'correct') ? (
        <DecisionBar item={item} numbers={numbers} {...shared} />
      ) : null}
    </section>
  );
}
