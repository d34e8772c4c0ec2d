import type { Metadata } from 'next';
import { ConfirmForget, DeviceReceipts } from '@/components/comments/receipts/device-receipts';
import { OpenReceiptForm } from '@/components/comments/receipts/open-receipt-form';
import { siteName } from '@/components/seo/page-metadata';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { readDeviceLanguage, readDeviceReceipts } from '@/lib/comments/receipts/receipt-session';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${messagesIn(await readDeviceLanguage()).receipts.pageTitle} – ${siteName}` };
}

export default async function ReceiptsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { confirm, done } = await searchParams;
  const receipts = await readDeviceReceipts();
  const language = receipts[0]?.language;
  const words = messagesIn(language);
  if (confirm === 'forget' && receipts.length > 0)
    return <ConfirmForget words={words.receipts} leave={words.receipt.leaveIt} />;
  const { form, help, locale, marked, receipt, tones, urgent } = words;
  return (
    <div className="max-w-measure space-y-10">
      <PageHeading lead={words.receipts.lead}>{words.receipts.pageTitle}</PageHeading>
      {done === 'forgotten' ? (
        <Notice tone="success" toneWord={words.tones.success} title={words.receipts.forgottenTitle} role="status">
          <p>{words.receipts.forgotten}</p>
        </Notice>
      ) : null}
      <DeviceReceipts receipts={receipts} language={language} />
      <OpenReceiptForm
        numbers={getEmergencyNumbers(env().JURISDICTION)}
        words={{ form, help, locale, marked, receipt, receipts: words.receipts, tones, urgent }}
      />
    </div>
  );
}
