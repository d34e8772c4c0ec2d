import { Button } from '@/components/ui/button';
import { unschedulePostAction } from '@/lib/drafts/publishing/publish-actions';
import { desk } from '@/lib/shared/messages/desk';

export function UnscheduleForm({ id }: { id: string }) {
  return (
    <form action={unschedulePostAction}>
      <input type="hidden" name="id" value={id} />
      <Button variant="secondary">{desk.publishPost.unschedule}</Button>
    </form>
  );
}
