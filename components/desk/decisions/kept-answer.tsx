import { TextAreaField } from '@/components/ui/forms/field';

/** For whoever was typing an answer that cannot be sent any more. */
export function KeptAnswer({ answer }: { answer: string }) {
  return (
    <TextAreaField
      name="answer"
      label="Your answer"
      rows={9}
      readOnly
      defaultValue={answer}
      hint="It cannot be published as things stand. Copy it if you want to keep it."
    />
  );
}
