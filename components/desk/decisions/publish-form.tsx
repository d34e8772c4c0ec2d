import { answerFormId } from '@/components/desk/answering/answer-form';
import { Button } from '@/components/ui/button';
import { Sentence } from '@/components/ui/sentence';
import { desk } from '@/lib/shared/messages/desk';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

type PublishFormProps = TargetedForm & {
  kind: string;
  /** There is a box for an answer: the button says that it leaves it out, and sends what stands there, so that it is not lost unasked. */
  besideAnswer: boolean;
};

export function PublishForm({ target, decide, pending, kind, besideAnswer }: PublishFormProps) {
  const about = kind === 'question' ? desk.publishForm.showsQuestionWithoutAnswer : desk.publishForm.showsBeneathPost;
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
          {desk.publishForm.publishWithoutAnswer}
        </Button>
        <p className="text-sm text-ink-soft">
          <Sentence words={desk.publishForm.answerBoxAsksFirst} parts={{ about }} />
        </p>
      </div>
    );
  return (
    <form action={decide} className="flex flex-wrap items-center gap-x-3 gap-y-1 max-sm:grow">
      <DecisionFields target={target} action="publish" />
      <Button disabled={pending} className="max-sm:grow" data-key="publish">
        {desk.publishForm.publish}
      </Button>
      <p className="text-sm text-ink-soft max-sm:hidden">{about}</p>
    </form>
  );
}
