import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { desk } from '@/lib/shared/messages/desk';

/** Where the page's script says how saving went, and who else wrote. Without scripts nobody sees any of it. */
export function WritingStatus() {
  return (
    <>
      <div data-trouble="" hidden>
        <Notice tone="warning" role="alert" title={desk.editPost.keptTitle}>
          <p data-trouble-words="" />
        </Notice>
      </div>
      <div data-joined="" hidden>
        <Notice tone="warning" role="alert" title={<span data-joined-title="" />}>
          <p data-joined-words="" />
          <Button variant="small" className="mt-2">
            {desk.editPost.showBoth}
          </Button>
        </Notice>
      </div>
    </>
  );
}
