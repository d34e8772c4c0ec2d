import { deedWords } from '@/components/desk/desk-words';
import { WordChanges } from '@/components/desk/word-changes';
import type { LostRace } from '@/lib/comments/decisions/decision-state';

/** The first words are those that scripts and screen reader users wait for, so no hidden word stands before them. */
export function AlreadyDecided({ race }: { race: LostRace }) {
  const { action, by, ago, moment, asWished, changed } = race;
  return (
    <div role="alert" className="rounded-md border-s-8 border-caution bg-caution-soft px-5 py-4">
      <p className="font-bold text-caution">Already decided{action ? `: ${by} ${deedWords(action)} ${ago}` : ''}</p>
      <div className="mt-1 space-y-2">
        {action ? <p>That was on {moment}.</p> : null}
        <p>
          {asWished
            ? 'It is as you wanted it, so there is nothing left to do.'
            : 'Your decision was not taken. The page now shows how it stands; what you typed is still here.'}
        </p>
        {changed ? (
          <>
            <p className="font-semibold">What changed in the message</p>
            <WordChanges {...changed} />
          </>
        ) : null}
      </div>
    </div>
  );
}
