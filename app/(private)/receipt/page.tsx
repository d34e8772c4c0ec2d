import type { Metadata } from 'next';
import { DeviceReceipts } from '@/components/comments/device-receipts';
import { OpenReceiptForm } from '@/components/comments/open-receipt-form';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readDeviceReceipts } from '@/lib/comments/receipt-session';

export const metadata: Metadata = { title: 'Your messages – Bedside' };

export default async function ReceiptsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { done } = await searchParams;
  const receipts = await readDeviceReceipts();
  return (
    <div className="max-w-measure space-y-10">
      <PageHeading lead="Here you can see what happened with a message you sent, change it, or erase it.">
        Your messages
      </PageHeading>
      {done === 'forgotten' ? (
        <Notice tone="success" title="This device has forgotten your messages" role="status">
          <p>They are still with us. The code of each one opens it again.</p>
        </Notice>
      ) : null}
      <DeviceReceipts receipts={receipts} />
      <OpenReceiptForm />
    </div>
  );
}
