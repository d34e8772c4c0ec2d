import { AnswerFields } from '@/components/desk/answer-fields';
import type { AnswerFormProps } from '@/components/desk/answer-form';
import { AnswerPreview } from '@/components/desk/answer-preview';
import { DecisionFields } from '@/components/desk/decision-fields';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { problemOf } from '@/lib/shared/form-state';

/** The page shows the new words at once, and says below them what was corrected and when. */
export function CorrectForm({ target, state, decide, pending, around, ...fields }: AnswerFormProps) {
  return (
    <details open={state.values['action'] === 'correct'}>
      <summary className="min-h-12 py-3 font-semibold">Correct your answer…</summary>
      <form action={decide} className="space-y-4 pb-6">
        <DecisionFields target={target} action="correct" />
        <AnswerFields state={state} action="correct" label="The corrected answer" pending={pending} {...fields} />
        <TextField
          name="correction"
          label="What you corrected"
          hint="Readers see this with today’s date."
          autoComplete="off"
          defaultValue={state.values['correction'] ?? ''}
          error={problemOf(state, 'correction') ?? undefined}
        />
        <div className="flex flex-wrap gap-3">
          <AnswerPreview
            answer={state.values['action'] === 'correct' ? state.answerPreview : null}
            words={around}
            report={fields.report}
            pending={pending}
          />
          <Button disabled={pending} className="w-full sm:w-auto">
            Correct the answer
          </Button>
        </div>
      </form>
    </details>
  );
}
