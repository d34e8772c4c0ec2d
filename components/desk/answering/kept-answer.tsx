import { TextAreaField } from '@/components/ui/forms/field';
import { desk } from '@/lib/shared/messages/desk';

/** For whoever was typing an answer, or a reply, that cannot be sent any more. */
export function KeptAnswer({ name, words }: { name: 'answer' | 'reply'; words: string }) {
  return (
    <TextAreaField
      name={name}
      label={name === 'answer' ? desk.keptAnswer.answer : desk.practiceReply.kept}
      rows={9}
      readOnly
      defaultValue={words}
      hint={desk.keptAnswer.cannotPublishedThingsStand}
    />
  );
}
