import { deedTitle } from '@/components/desk/desk-words';
import { WordChanges } from '@/components/desk/word-changes';
import type { LostRace } from '@/lib/comments/decisions/decision-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

/** The first words are those that scripts and screen reader users wait for, so no hidden word stands before them. */
export function AlreadyDecided({ race }: { race: LostRace }) {
  const { action, by, ago, moment, asWished, changed } = race;
  return (
    <div role="alert" className="rounded-md border-s-8 border-caution bg-caution-soft px-5 py-4">
      <p className="font-bold text-caution">
        {action
          ? say(desk.alreadyDecided.alreadyDecidedBy, { by, action: deedTitle(action), ago })
          : desk.alreadyDecided.alreadyDecided}
      </p>
      <div className="mt-1 space-y-2">
        {action ? <p>{say(desk.alreadyDecided.thatWasOn, { moment })}</p> : null}
        <p>{asWished ? desk.alreadyDecided.wantedSoThereNothing : desk.alreadyDecided.decisionNotTakenPage}</p>
        {changed ? (
          <>
            <p className="font-semibold">{desk.alreadyDecided.changedMessage}</p>
            <WordChanges {...changed} />
          </>
        ) : null}
      </div>
    </div>
  );
}
