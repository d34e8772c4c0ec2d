import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { nameReviewerAction } from '@/lib/comments/decisions/decision-actions';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

type ReviewerFormProps = { commentId: string; version: number; review: NonNullable<DeskItem['review']> };

/** For an administrator, on a complaint: whoever wrote the post cannot be chosen, and does not see it. */
export function ReviewerForm({ commentId, version, review }: ReviewerFormProps) {
  const named = review.choices.find(({ id }) => id === review.reviewerId);
  if (review.choices.length === 0) return <p>{desk.reviewerForm.everyPhysicianWrotePost}</p>;
  return (
    <form action={nameReviewerAction} className="max-w-measure space-y-4 rounded-md border-2 border-line p-4">
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="version" value={version} />
      <SelectField
        name="reviewerId"
        label={desk.reviewerForm.secondReviewer}
        hint={
          named ? say(desk.reviewerForm.named, { name: named.name }) : desk.reviewerForm.nobodyNamedYetAdministrators
        }
        defaultValue={review.reviewerId ?? ''}
        required
      >
        <option value="">{desk.reviewerForm.choose}</option>
        {review.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button variant="secondary">{desk.reviewerForm.nameReviewer}</Button>
    </form>
  );
}
