import { PlainWords } from '@/components/comments/plain-words';
import { caution } from '@/components/ui/lines';
import { Moment } from '@/components/ui/moment';
import type { PrivateNote } from '@/lib/comments/desk/private-notes';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { PrivateNoteForm } from './private-note-form';

type PrivateNotesProps = {
  notes: readonly PrivateNote[];
  /** Null where nothing can be added: the session has ended, or the message is erased. */
  target: { commentId: string; formKey: string } | null;
  now: Date;
};

/** What the desk says to itself about a message, oldest first. */
export function PrivateNotes({ notes, target, now }: PrivateNotesProps) {
  return (
    <section aria-labelledby="private-notes" className="space-y-4 border-t border-line pt-6 empty:hidden">
      {target || notes.length > 0 ? (
        <h2 id="private-notes" className="text-lg">
          {desk.privateNoteList.privateNotes}
        </h2>
      ) : null}
      {notes.length > 0 ? (
        <ol role="list" aria-label={desk.privateNoteList.privateNotes} className="space-y-3">
          {notes.map(({ id, by, at, text }) => (
            <li key={id} className={caution}>
              <PlainWords text={text} whole={en.thread.whole} />
              <p className="mt-1 text-sm text-ink-soft">
                {by}, <Moment at={at} since={now} />
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      <PrivateNoteForm target={target} />
    </section>
  );
}
