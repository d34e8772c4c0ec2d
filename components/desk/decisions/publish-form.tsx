import { Button } from '@/components/ui/button';
import { answerFormId } from './answer-form';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

type PublishFormProps = TargetedForm & {
  kind: string;
  /** There is a box for an answer: the button says that it leaves it out, and sends what stands there, so that it is not lost unasked. */
  besideAnswer: boolean;
};

export function PublishForm({ target, decide, pending, kind, besideAnswer }: PublishFormProps) {
  const about =
    kind === 'question'
      ? 'Shows the question without an answer: readers see that it waits for the physician.'
      : 'Shows it beneath the post.';
  if (besideAnswer)
    return (
      <div className="space-y-2">
        <Button
          form={answerFormId}
          name="step"
          value="alone"
          variant="secondary"
          disabled={pending}
          className="w-full sm:w-auto"
          data-key="publish"
        >
          Publish without an answer
        </Button>
        <p className="text-sm text-ink-soft">{about} With an answer in the box, it asks first.</p>
      </div>
    );
  return (
    <form action={decide} className="space-y-2">
      <DecisionFields target={target} action="publish" />
      <Button variant="secondary" disabled={pending} className="w-full sm:w-auto" data-key="publish">
        Publish
      </Button>
      <p className="text-sm text-ink-soft">{about}</p>
    </form>
  );
}
