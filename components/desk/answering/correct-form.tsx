import { AnswerForm, type AnswerFormProps } from '@/components/desk/answering/answer-form';
import { Disclosure } from '@/components/ui/disclosure';
import { TextField } from '@/components/ui/forms/field';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

/** The page shows the new words at once, and says below them what was corrected and when. */
export function CorrectForm(props: AnswerFormProps) {
  const { state } = props;
  return (
    <Disclosure label={desk.correctForm.correctAnswer} open={state.values['action'] === 'correct'}>
      <AnswerForm
        {...props}
        action="correct"
        label={desk.correctForm.correctedAnswer}
        submit={desk.correctForm.correctAnswer2}
      >
        <TextField
          name="correction"
          label={desk.correctForm.corrected}
          hint={desk.correctForm.readersSeeTodaysDate}
          autoComplete="off"
          defaultValue={state.values['correction'] ?? ''}
          error={problemOf(state, 'correction') ?? undefined}
        />
      </AnswerForm>
    </Disclosure>
  );
}
