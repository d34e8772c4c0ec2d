import { Icon } from '@/components/ui/icon';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import type { Messages } from '@/lib/shared/messages/en';

type ReceiptStepsProps = {
  receipt: Pick<ReceiptView, 'status' | 'answered' | 'kind'>;
  words: Messages['receipt']['steps'];
};

/** How far a message has come, at one glance: sent, read by the practice, answered or shown. Nothing once it goes no further. */
export function ReceiptSteps({ receipt: { status, answered, kind }, words }: ReceiptStepsProps) {
  if (status !== 'held' && status !== 'published') return null;
  const isQuestion = kind === 'question';
  const names = [words.sent, words.read, isQuestion ? words.answered : words.shown];
  const done = status === 'held' ? 1 : isQuestion && !answered ? 2 : 3;
  return (
    <ol aria-label={words.label} className="mb-6 flex flex-col gap-x-3 gap-y-1 sm:flex-row">
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={index === done - 1 ? 'step' : undefined}
          className={`flex items-center gap-x-2 ${index < done ? 'font-bold' : 'text-ink-soft'}`}
        >
          {index === 0 ? null : (
            <span
              aria-hidden="true"
              className={`h-0 w-6 border-t-2 max-sm:hidden ${index < done ? 'border-ink' : 'border-line'}`}
            />
          )}
          {index < done ? (
            <Icon name="check" />
          ) : (
            <span aria-hidden="true" className="inline-block size-[1.1em] rounded-full border-2 border-control" />
          )}
          {name}
          <span className="sr-only"> {index < done ? words.done : words.toCome}</span>
        </li>
      ))}
    </ol>
  );
}
