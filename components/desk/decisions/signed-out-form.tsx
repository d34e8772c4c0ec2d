import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/forms/field';
import { type StaffAction, staffActions } from '@/lib/comments/transitions';
import { desk } from '@/lib/shared/messages/desk';
import type { FormWiring } from './form-wiring';

const buttons: Record<StaffAction, string> = {
  answer: desk.signedOutForm.buttonsAnswer,
  publish: desk.signedOutForm.buttonsPublish,
  correct: desk.signedOutForm.buttonsCorrect,
  'still-right': desk.stillRightForm.stillRight,
  redact: desk.signedOutForm.buttonsRedact,
  theme: desk.signedOutForm.buttonsTheme,
  urgency: desk.signedOutForm.buttonsUrgency,
  decline: desk.signedOutForm.buttonsDecline,
  return: desk.signedOutForm.buttonsReturn,
  escalate: desk.signedOutForm.buttonsEscalate,
  merge: desk.signedOutForm.buttonsMerge,
  unpublish: desk.signedOutForm.buttonsUnpublish,
  unanswer: desk.signedOutForm.buttonsUnanswer,
  reply: desk.signedOutForm.buttonsReply,
  unmerge: desk.signedOutForm.buttonsUnmerge,
  requeue: desk.signedOutForm.buttonsRequeue,
  undo: desk.signedOutForm.buttonsUndo,
};

/** Without scripts the page is made anew for someone who is no longer signed in: it holds what they sent, to send again, and nothing else. */
export function SignedOutForm({ state, decide, pending }: FormWiring) {
  // The step only showed, searched or inserted something: what is sent again is the decision itself.
  const { action: sent, answer = '', reply = '', step: _step, ...rest } = state.values;
  const action = staffActions.find((one) => one === sent);
  if (!action) return null;
  return (
    <form action={decide} className="space-y-4">
      <input type="hidden" name="action" value={action} />
      {Object.entries(rest).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {action === 'answer' || action === 'correct' ? (
        <TextAreaField name="answer" label={desk.signedOutForm.answer} rows={9} defaultValue={answer} />
      ) : null}
      {action === 'reply' ? (
        <TextAreaField name="reply" label={desk.practiceReply.label} rows={5} defaultValue={reply} />
      ) : null}
      <Button disabled={pending}>{buttons[action]}</Button>
    </form>
  );
}
