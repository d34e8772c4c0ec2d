'use client';

import { type ReactNode, useActionState } from 'react';
import { AnswerForm } from '@/components/desk/answering/answer-form';
import { CorrectForm } from '@/components/desk/answering/correct-form';
import { KeptAnswer } from '@/components/desk/answering/kept-answer';
import { PracticeReplyForm } from '@/components/desk/answering/practice-reply-form';
import { StillRightForm } from '@/components/desk/answering/still-right-form';
import { MainPane } from '@/components/ui/work/split-view';
import { decideAction } from '@/lib/comments/decisions/decision-actions';
import { noDecision } from '@/lib/comments/decisions/decision-state';
import { desk } from '@/lib/shared/messages/desk';
import type { Decidable } from './decidable';
import { DecisionAlerts, stillRightDay } from './decision-alerts';
import { DecisionBar, isToBeRedacted } from './decision-bar';
import { RedactForm } from './redact-form';
import { SignedOutForm } from './signed-out-form';

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
        {item?.actions.includes('still-right') && item.details.reviewBy !== null ? (
          <StillRightForm
            {...shared}
            target={item}
            dayId={stillRightDay}
            today={item.today}
            reviewBy={item.details.reviewBy}
          />
        ) : null}
        {answering && item?.actions.includes('correct') ? <CorrectForm {...answering} /> : null}
        {item && !item.actions.some((action) => action === 'answer' || action === 'correct') && given['answer'] ? (
          <KeptAnswer name="answer" words={given['answer']} />
        ) : null}
        {item?.actions.includes('reply') ? (
          <PracticeReplyForm
            {...shared}
            target={item}
            ready={item.ready.filter(({ kind }) => kind === 'line')}
            isPublic={item.isPublic}
            waitsForPhysician={item.waitsForPhysician}
          />
        ) : null}
        {item && !item.actions.includes('reply') && given['reply'] ? (
          <KeptAnswer name="reply" words={given['reply']} />
        ) : null}
      </MainPane>
      {item && item.actions.some((action) => !['undo', 'correct', 'still-right', 'reply'].includes(action)) ? (
        <DecisionBar item={item} numbers={numbers} {...shared} />
      ) : null}
    </section>
  );
}
