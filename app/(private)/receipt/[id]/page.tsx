import type { Metadata } from 'next';
import { OpenReceiptForm } from '@/components/comments/open-receipt-form';
import { Receipt } from '@/components/comments/receipt';
import { PageHeading } from '@/components/ui/page-heading';
import { findDeviceReceipt } from '@/lib/comments/receipt-session';
import { env } from '@/lib/platform/env';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

export const metadata: Metadata = { title: 'Your message – Bedside' };

type ReceiptPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReceiptPage({ params, searchParams }: ReceiptPageProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const found = await findDeviceReceipt(id);
  if (found) {
    const done = typeof query['done'] === 'string' ? query['done'] : null;
    return (
      <Receipt
        {...found}
        done={done}
        editing={query['edit'] !== undefined}
        changed={query['changed'] !== undefined}
        numbers={getEmergencyNumbers(env().JURISDICTION)}
      />
    );
  }
  // The same for every address: whether a message exists is told to nobody without its code.
  return (
    <div className="max-w-measure space-y-10">
      <PageHeading lead="This device does not hold the code for this page. Type the code you wrote down.">
        Your receipt
      </PageHeading>
      <OpenReceiptForm />
    </div>
  );
}
