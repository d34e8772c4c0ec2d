'use client';

import { useActionState } from 'react';
import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
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
import { AnswerForm } from './answer-form';
import { CorrectForm } from './correct-form';
import { DecisionAlerts } from './decision-alerts';
import type { DecisionTarget } from './decision-target';
import { KeptAnswer } from './kept-answer';
import { MergeForm } from './merge-form';
import { PublishForm } from './publish-form';
import { type ReasonedAction, ReasonForm } from './reason-form';
import { RedactForm } from './redact-form';
import { RequeueForm } from './requeue-form';
import { SignedOutForm } from './signed-out-form';
import { ThemeForm } from './theme-form';
import { UrgencyForm } from './urgency-form';

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
}

const reasoned: readonly ReasonedAction[] = ['decline', 'return', 'escalate', 'unpublish', 'unanswer', 'unmerge'];

/** Every decision open to the viewer. One state for all of them: what went wrong is said once, above. */
export function DecisionForms({ item }: { item: Decidable | null }) {
  const [state, decide, pending] = useActionState(decideAction, noDecision);
  const given = state.values;
  const typed = given['answer'] || (item?.answer ?? '');
  const shared = { state, decide, pending };
  const redacts = item?.actions.includes('redact') ?? false;
  const undecided = item?.phrases.some(({ hidden }) => hidden === null) ?? false;
  const opened =
    reasoned.find((action) => action === given['action']) ??
    (['merge', 'theme'] as const).find((action) => action === given['action']) ??
    (redacts && (undecided || given['action'] === 'redact') ? 'redact' : null);
  const themed = item?.actions.includes('theme') ?? false;
  const withReason = item ? reasoned.filter((action) => item.actions.includes(action)) : [];
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
    <section aria-label={desk.decisionForms.decide} className="space-y-6">
      <DecisionAlerts state={item === null ? { ...state, signedOut: true } : state} />
      {item === null ? <SignedOutForm state={state} decide={decide} pending={pending} /> : null}
      {answering && item?.actions.includes('answer') ? (
        <AnswerForm
          {...answering}
          action="answer"
          label={desk.decisionForms.answer}
          submit={desk.decisionForms.answerPublish}
        />
      ) : null}
      {answering && item?.actions.includes('correct') ? <CorrectForm {...answering} /> : null}
      {item && !item.actions.some((action) => action === 'answer' || action === 'correct') && given['answer'] ? (
        <KeptAnswer answer={given['answer']} />
      ) : null}
      {item?.actions.includes('publish') ? (
        <PublishForm {...shared} target={item} kind={item.kind} besideAnswer={item.actions.includes('answer')} />
      ) : null}
      {item?.actions.includes('requeue') ? <RequeueForm {...shared} target={item} /> : null}
      {item && (redacts || themed || item.alike !== null || withReason.length > 0) ? (
        <div className="divide-y divide-line border-y border-line">
          {redacts ? (
            <RedactForm
              {...shared}
              target={item}
              phrases={item.phrases}
              isPublic={item.isPublic}
              open={opened === 'redact'}
            />
          ) : null}
          {themed ? (
            <ThemeForm
              {...shared}
              target={item}
              theme={item.theme}
              isPublic={item.isPublic}
              open={opened === 'theme'}
            />
          ) : null}
          {item.actions.includes('urgency') ? <UrgencyForm {...shared} target={item} urgency={item.urgency} /> : null}
          {withReason.map((action) => (
            <ReasonForm
              key={action}
              {...shared}
              target={item}
              action={action}
              ready={item.ready}
              open={action === opened}
            />
          ))}
          {item.alike ? (
            <MergeForm
              {...shared}
              target={item}
              alike={item.alike}
              isPublic={item.isPublic}
              open={opened === 'merge'}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
