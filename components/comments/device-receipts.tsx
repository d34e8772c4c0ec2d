import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { standingInWords } from '@/components/comments/standing-in-words';
import { formatDay } from '@/components/site/format-day';
import type { ReceiptView } from '@/lib/comments/read-receipt';
import { forgetDeviceAction } from '@/lib/comments/receipt-actions';

export function DeviceReceipts({ receipts }: { receipts: readonly ReceiptView[] }) {
  if (receipts.length === 0) {
    return (
      <EmptyState title="No messages on this device">
        If you sent one from here, it may have been forgotten. Its code opens it again.
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="device-title" className="space-y-5">
      <h2 id="device-title">On this device</h2>
      <ul className="divide-y divide-line border-y border-line">
        {receipts.map((receipt) => (
          <li key={receipt.commentId} className="py-3">
            <a href={`/receipt/${receipt.commentId}`} className="inline-flex min-h-11 items-center font-semibold">
              {receipt.kind === 'question' ? 'Question' : 'Experience'}
              {receipt.post ? ` under “${receipt.post.title}”` : ''}
            </a>
            <p className="text-sm text-ink-soft">
              {standingInWords(receipt).title} · sent {formatDay(receipt.sentAt.toISOString().slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
      <form action={forgetDeviceAction}>
        <Button variant="secondary">Forget them on this device</Button>
        <p className="mt-2 text-sm text-ink-soft">
          For a shared computer. Write down the codes first: without its code nobody can open a message, not even we.
        </p>
      </form>
    </section>
  );
}
