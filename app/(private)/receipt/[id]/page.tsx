import type { Metadata } from 'next';
import { ConfirmOwn, confirmTitle, lastingIn } from '@/components/comments/receipts/confirm-own';
import { OpenReceiptForm } from '@/components/comments/receipts/open-receipt-form';
import { Receipt } from '@/components/comments/receipts/receipt';
import { siteName } from '@/components/seo/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { findDeviceReceipt } from '@/lib/comments/receipts/receipt-session';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

type ReceiptPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: ReceiptPageProps): Promise<Metadata> {
  const found = await findDeviceReceipt((await params).id);
  const { receipt } = messagesIn(found?.receipt.language);
  const deed = found && lastingIn((await searchParams)['confirm'], found.receipt);
  return { title: `${deed ? confirmTitle(deed, receipt) : receipt.pageTitle} – ${siteName}` };
}

export default async function ReceiptPage({ params, searchParams }: ReceiptPageProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const found = await findDeviceReceipt(id);
  const deed = found && lastingIn(query['confirm'], found.receipt);
  if (found && deed) return <ConfirmOwn {...found} deed={deed} />;
  if (found) {
    const done = [...new Set([query['done'] ?? []].flat())];
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
  const { form, help, locale, marked, receipt, receipts, tones, urgent } = messagesIn();
  return (
    <div className="max-w-measure space-y-10">
      <PageHeading lead={receipts.unknown}>{receipts.unknownTitle}</PageHeading>
      <OpenReceiptForm
        numbers={getEmergencyNumbers(env().JURISDICTION)}
        words={{ form, help, locale, marked, receipt, receipts, tones, urgent }}
      />
    </div>
  );
}
