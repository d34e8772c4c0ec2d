import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/forms/field';
import { nameReviewerAction } from '@/lib/comments/decisions/decision-actions';
import type { DeskItem } from '@/lib/comments/desk/desk-item';

type ReviewerFormProps = { commentId: string; version: number; review: NonNullable<DeskItem['review']> };

/** For an administrator, on a complaint: whoever wrote the post cannot be chosen, and does not see it. */
export function ReviewerForm({ commentId, version, review }: ReviewerFormProps) {
  const named = review.choices.find(({ id }) => id === review.reviewerId);
  if (review.choices.length === 0) return <p>Every physician wrote this post, so nobody else can review it.</p>;
  return (
    <form action={nameReviewerAction} className="max-w-measure space-y-4 rounded-md border-2 border-line p-4">
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="version" value={version} />
      <SelectField
        name="reviewerId"
        label="Second reviewer"
        hint={named ? `${named.name} was named.` : 'Nobody was named yet. Administrators decide until then.'}
        defaultValue={review.reviewerId ?? ''}
        required
      >
        <option value="">Choose</option>
        {review.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button variant="secondary">Name as reviewer</Button>
    </form>
  );
}
