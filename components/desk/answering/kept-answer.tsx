import { TextAreaField } from '@/components/ui/forms/field';
import { desk } from '@/lib/shared/messages/desk';

/** For whoever was typing an answer that cannot be sent any more. */
export function KeptAnswer({ answer }: { answer: string }) {
  return (
    <TextAreaField
      name="answer"
      label={desk.keptAnswer.answer}
      rows={9}
      readOnly
      defaultValue={answer}
      hint={desk.keptAnswer.cannotPublishedThingsStand}
    />
  );
}
