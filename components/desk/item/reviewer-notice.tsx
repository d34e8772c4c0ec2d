import { Notice } from '@/components/ui/notice';

/** What came of naming a second reviewer, as the address says it. */
export function ReviewerNotice({ came }: { came: string }) {
  if (came === 'named')
    return (
      <div className="mb-4">
        <Notice tone="success" role="status" title="The reviewer is named." />
      </div>
    );
  if (came !== 'changed') return null;
  return (
    <div className="mb-4">
      <Notice tone="warning" role="alert" title="No reviewer was named">
        <p>Somebody changed this message while you were choosing. It stands below as it is now. Choose again.</p>
      </Notice>
    </div>
  );
}
