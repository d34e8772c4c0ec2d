import { snoozeReasonWords } from '@/components/desk/desk-words';
import { Disclosure } from '@/components/ui/disclosure';
import { Moment } from '@/components/ui/moment';
import { Sentence } from '@/components/ui/sentence';
import type { Handling } from '@/lib/comments/handling/handle-comment';
import { desk } from '@/lib/shared/messages/desk';
import { AssignForm, SnoozeForm } from './handling-forms';

const words = desk.itemHandling;

/** Who has this, and until when it is put off. */
export function ItemHandling({ commentId, handling }: { commentId: string; handling: Handling }) {
  const { assignee, snoozedUntil, reason, mayBePutOff, people } = handling;
  return (
    <section aria-label={words.handling} className="space-y-2">
      <p>
        {assignee === null ? words.nobodyHas : <Sentence words={words.hasThis} parts={{ name: assignee.name }} />}
        {snoozedUntil ? (
          <>
            {' '}
            <Sentence words={words.asleep} parts={{ until: <Moment at={snoozedUntil} /> }} />
            {reason === null ? null : ` ${words.why}: ${snoozeReasonWords[reason]}.`}
          </>
        ) : null}
      </p>
      <Disclosure label={words.change}>
        <div className="space-y-6">
          <AssignForm commentId={commentId} assignee={assignee?.id ?? ''} people={people} />
          {mayBePutOff ? (
            <SnoozeForm commentId={commentId} asleep={snoozedUntil !== null} />
          ) : (
            <p>{words.urgentNever}</p>
          )}
        </div>
      </Disclosure>
    </section>
  );
}
