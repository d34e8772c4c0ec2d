import { Notice } from '@/components/ui/notice';
import { desk } from '@/lib/shared/messages/desk';

/** What became of the last touch: "saved", "wrong" or "removed". Nothing for anything else. */
export function BoardNews({ done }: { done: string }) {
  const { todayBoard, hoursPage } = desk;
  if (done === 'saved') return <Notice tone="success" role="status" title={todayBoard.saved} />;
  if (done === 'removed') return <Notice tone="success" role="status" title={hoursPage.removed} />;
  if (done !== 'wrong') return null;
  return (
    <Notice tone="danger" role="alert" title={todayBoard.notSaved}>
      <p>{todayBoard.notSavedWords}</p>
    </Notice>
  );
}
