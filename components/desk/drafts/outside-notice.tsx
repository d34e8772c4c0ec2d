import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { takeInFileAction } from '@/lib/drafts/draft-actions';
import { desk } from '@/lib/shared/messages/desk';

/** Somebody changed the file by other means. */
export function OutsideNotice({ id }: { id: string }) {
  return (
    <Notice tone="warning" title={desk.editPost.outsideTitle}>
      <p>{desk.editPost.outside}</p>
      <form action={takeInFileAction}>
        <input type="hidden" name="id" value={id} />
        <Button variant="secondary">{desk.editPost.takeIn}</Button>
      </form>
    </Notice>
  );
}
