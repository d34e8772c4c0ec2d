import { AnswerFields } from '@/components/desk/answer-fields';
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
  ready: readonly ReadyWords[];
};

/** Question and answer become public together, or neither does. */
export function AnswerForm({ target, state, decide, pending, ...fields }: AnswerFormProps) {
  return (
    <form action={decide} className="space-y-4">
      <DecisionFields target={target} action="answer" />
      <AnswerFields state={state} action="answer" label="Your answer" pending={pending} {...fields} />
      <Button disabled={pending} className="w-full sm:w-auto">
        Answer and publish
      </Button>
    </form>
  );
}
