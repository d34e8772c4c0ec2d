import type { AskState } from '@/lib/comments/ask-state';
import type { Messages } from '@/lib/shared/messages/en';

type BotCheckFieldsProps = { state: AskState; words: Pick<Messages, 'ask'> };

/**
 * What tells a person from a program, and what a writer chose before. The first two are filled in by the page's own script, the third
 * by the server; the last is seen and filled in by nobody, and a program that fills in everything gives itself away.
 */
export function BotCheckFields({ state, words }: BotCheckFieldsProps) {
  return (
    <>
      <input type="hidden" name="openedAt" defaultValue={state.values['openedAt'] ?? ''} />
      <input type="hidden" name="proof" defaultValue={state.values['proof'] ?? ''} />
      <input
        type="hidden"
        name="settled"
        defaultValue={state.values['settled'] ?? ''}
        key={state.values['settled'] ?? ''}
      />
      <div className="sr-only" aria-hidden="true">
        <label htmlFor="website">{words.ask.leaveEmpty}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}
