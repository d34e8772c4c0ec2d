import { DecisionFields } from '@/components/desk/decision-fields';
import type { TargetedForm } from '@/components/desk/form-wiring';
import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/field';
import { problemOf } from '@/lib/shared/form-state';

/** Question and answer become public together, or neither does. */
export function AnswerForm({ target, state, decide, pending, typed }: TargetedForm & { typed: string }) {
  return (
    <form action={decide} className="space-y-4">
      <DecisionFields target={target} action="answer" />
      <TextAreaField
        name="answer"
        label="Your answer"
        rows={9}
        defaultValue={typed}
        error={problemOf(state, 'answer') ?? undefined}
        hint="General information for everyone who reads it, not advice for one person. Never confirm that someone is a patient: nothing about their visits, results or records."
      />
      <Button disabled={pending} className="w-full sm:w-auto">
        Answer and publish
      </Button>
    </form>
  );
}
