import { Button } from '@/components/ui/button';
import { quotedWords, ruledList } from '@/components/ui/lines';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ReviewView } from '@/lib/drafts/review/read-review';
import { settleNoteAction } from '@/lib/drafts/review/review-actions';
import { siteMoment } from '@/lib/platform/site-time';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.reviewPost;

function saidOf({ state, name, askedAt, decidedAt }: ReviewView['reviews'][number]): string {
  const sentence = { approved: words.approved, changes: words.wantsChanges, ended: words.ended }[state] ?? words.asked;
  return say(sentence, {
    name,
    moment: siteMoment((state === 'asked' || state === 'ended' ? null : decidedAt) ?? askedAt),
  });
}

export function ReviewList({ reviews }: { reviews: ReviewView['reviews'] }) {
  if (reviews.length === 0) return <p>{words.noReviews}</p>;
  return (
    <ol role="list" className={ruledList}>
      {reviews.map((review) => (
        <li key={review.id} className="space-y-2 py-3">
          <p className="font-semibold">{saidOf(review)}</p>
          {review.state === 'approved' && !review.isOfThisText ? (
            <p className="text-caution">{words.otherText}</p>
          ) : null}
          {review.words === null ? null : <p className={`${quotedWords} whitespace-pre-wrap`}>{review.words}</p>}
        </li>
      ))}
    </ol>
  );
}

export function NoteList({ id, notes }: { id: string; notes: ReviewView['notes'] }) {
  const open = notes.filter(({ settledAt }) => settledAt === null);
  if (open.length === 0) return null;
  return (
    <ol role="list" className={ruledList}>
      {open.map((note) => (
        <li key={note.id} className="space-y-2 py-3">
          {note.about === '' ? null : <p className={quotedWords}>{note.about}</p>}
          {note.about === '' || note.isThere ? null : <p className="text-caution">{words.noteMoved}</p>}
          <p className="whitespace-pre-wrap">{note.words}</p>
          <div className="flex flex-wrap items-center gap-4">
            <p className="text-sm text-ink-soft">
              {say(words.noteBy, { by: note.by, moment: siteMoment(note.createdAt) })}
            </p>
            <form action={settleNoteAction}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="note" value={note.id} />
              <Button variant="small">
                {words.settle}
                <VisuallyHidden>: {note.words.slice(0, 60)}</VisuallyHidden>
              </Button>
            </form>
          </div>
        </li>
      ))}
    </ol>
  );
}
