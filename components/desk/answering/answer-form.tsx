import type { ReactNode } from 'react';
import type { AnswerLabels } from '@/components/comments/thread/answer-labels';
import { AnswerFields } from '@/components/desk/answering/answer-fields';
import { DecisionFields } from '@/components/desk/decisions/decision-fields';
import type { TargetedForm } from '@/components/desk/decisions/form-wiring';
import { Button } from '@/components/ui/button';
import type { AnswerDetails } from '@/lib/comments/answers/answer-details';
import type { Claim } from '@/lib/comments/claim';
import type { CannedWords } from '@/lib/practice/canned-text';
import type { SideEffectReport } from '@/lib/practice/side-effect-reports';
import { desk } from '@/lib/shared/messages/desk';
import { AnswerPreview } from './answer-preview';

export type AnswerFormProps = TargetedForm & {
  typed: string;
  details: AnswerDetails;
  report: SideEffectReport | null;
  claim: Claim | null;
  /** What the site writes around an answer, in the language of the post. */
  around: AnswerLabels;
  ready: readonly CannedWords[];
};

type AnswerAction = {
  action: 'answer' | 'correct';
  label: string;
  /** The button of a corrected answer; that of a new one stands in the bar. */
  submit?: string;
  /** More to fill in, below the answer. */
  children?: ReactNode;
};

/** Of the form with a new answer. */
export const answerFormId = 'answer-form';

/** A new answer or a corrected one. With a new one, question and answer become public together, or neither does. */
export function AnswerForm(props: AnswerFormProps & AnswerAction) {
  const { target, state, decide, pending, around, action, label, submit, children, ...fields } = props;
  return (
    <form action={decide} id={action === 'answer' ? answerFormId : undefined} className="space-y-3">
      <DecisionFields target={target} action={action} />
      <AnswerFields state={state} action={action} label={label} pending={pending} {...fields} />
      {children}
      <AnswerPreview
        answer={state.values['action'] === action ? state.answerPreview : null}
        words={around}
        report={fields.report}
      />
      {submit === undefined ? null : (
        <div className="flex flex-wrap gap-3">
          <Button name="step" value="preview" variant="secondary" disabled={pending}>
            {desk.answerPreview.preview}
          </Button>
          <Button disabled={pending}>{submit}</Button>
        </div>
      )}
    </form>
  );
}
