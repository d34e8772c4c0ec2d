import { Notice } from '@/components/ui/notice';
import { desk } from '@/lib/shared/messages/desk';

/** What came of naming a second reviewer, as the address says it. */
export function ReviewerNotice({ came }: { came: string }) {
  if (came === 'named')
    return (
      <div className="mb-4">
        <Notice tone="success" role="status" title={desk.reviewerNotice.reviewerNamed} />
      </div>
    );
  if (came !== 'changed') return null;
  return (
    <div className="mb-4">
      <Notice tone="warning" role="alert" title={desk.reviewerNotice.noReviewerNamed}>
        <p>{desk.reviewerNotice.somebodyChangedMessageWhile}</p>
      </Notice>
    </div>
  );
}
