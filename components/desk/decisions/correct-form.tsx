import { TextField } from '@/components/ui/forms/field';
import { problemOf } from '@/lib/shared/form-state';
import { AnswerForm, type AnswerFormProps } from './answer-form';

/** The page shows the new words at once, and says below them what was corrected and when. */
export function CorrectForm(props: AnswerFormProps) {
  const { state } = props;
  return (
    <details open={state.values['action'] === 'correct'}>
      <summary className="min-h-12 py-3 font-semibold">Correct your answer…</summary>
      <div className="pb-6">
        <AnswerForm {...props} action="correct" label="The corrected answer" submit="Correct the answer">
          <TextField
            name="correction"
            label="What you corrected"
            hint="Readers see this with today’s date."
            autoComplete="off"
            defaultValue={state.values['correction'] ?? ''}
            error={problemOf(state, 'correction') ?? undefined}
          />
        </AnswerForm>
      </div>
    </details>
  );
}
