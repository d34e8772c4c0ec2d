import type { AnswerWords } from '@/components/comments/words-around-answer';
import { AnswerFields } from '@/components/desk/answer-fields';
import { AnswerPreview } from '@/components/desk/answer-preview';
import { DecisionFields } from '@/components/desk/decision-fields';
import type { TargetedForm } from '@/components/desk/form-wiring';
import { Button } from '@/components/ui/button';
import type { AnswerDetails } from '@/lib/comments/answer-details';
import type { Claim } from '@/lib/comments/claim';
import type { ReadyWords } from '@/lib/practice/ready-text';

export type AnswerFormProps = TargetedForm & {
  typed: string;
  details: AnswerDetails;
  report: { name: string; url: string } | null;
  claim: Claim | null;
  /** What the site writes around an answer, in the language of the post. */
  around: AnswerWords;
  ready: readonly ReadyWords[];
};

/** Question and answer become public together, or neither does. */
export function AnswerForm({ target, state, decide, pending, around, ...fields }: AnswerFormProps) {
  return (
    <form action={decide} className="space-y-4">
      <DecisionFields target={target} action="answer" />
      <AnswerFields state={state} action="answer" label="Your answer" pending={pending} {...fields} />
      <div className="flex flex-wrap gap-3">
        <AnswerPreview
          answer={state.values['action'] === 'answer' ? state.answerPreview : null}
          words={around}
          report={fields.report}
          pending={pending}
        />
        <Button disabled={pending} className="w-full sm:w-auto">
          Answer and publish
        </Button>
      </div>
    </form>
  );
}
