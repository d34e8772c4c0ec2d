import { TextAreaField } from '@/components/ui/forms/field';
import type { AskState } from '@/lib/comments/ask-state';
import { messageLimits } from '@/lib/comments/comment';
import { problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { OnDeviceMarks } from './on-device-marks';

type MessageFieldProps = {
  label: string;
  rows: number;
  state: AskState;
  words: Pick<Messages, 'ask' | 'form'>;
  /** See on-device-check-words.ts. */
  look: string;
};

/** The words of a message, above two lines that enhance.ts and ask.ts of components/browser write. */
export function MessageField({ label, rows, state, words: { ask, form }, look }: MessageFieldProps) {
  const message = state.values['message'] ?? '';
  return (
    <div>
      <TextAreaField
        name="message"
        label={label}
        hint={ask.messageHint}
        defaultValue={message}
        key={`message ${message}`}
        error={problemOf(state, 'message') ?? undefined}
        errorWord={form.error}
        rows={rows}
        autoComplete="off"
        data-limit={messageLimits.max}
        data-looked
      />
      {/* How many characters are left. */}
      <p
        role="status"
        className="mt-1 text-sm text-ink-soft"
        data-left={ask.charactersLeft}
        data-over={ask.charactersOver}
      />
      <OnDeviceMarks look={look} />
    </div>
  );
}
