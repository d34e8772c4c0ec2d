import '@/app/readers.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { connection } from 'next/server';
import { type ReactNode, Suspense } from 'react';
import { SiteFrame } from '@/components/site/site-frame';
import { findDeviceReceipt, readDeviceLanguage } from '@/lib/comments/receipts/receipt-session';
import { pathHeader } from '@/lib/platform/web/path-header';

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

export const viewport: Viewport = { colorScheme: 'light dark' };

/** Messages and searches belong to one person: these pages are rendered for one request and kept nowhere. */
export default function PrivateLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <PerRequest>{children}</PerRequest>
    </Suspense>
  );
}

async function PerRequest({ children }: { children: ReactNode }) {
  await connection();
  return <SiteFrame language={await readLanguage()}>{children}</SiteFrame>;
}

/**
 * Of the post that the message was written under. A root layout above both pages is not told the id, so it reads the address.
 * Without the code it is the site's language: any other would tell that there is a message.
 */
async function readLanguage(): Promise<string | null> {
  const [, area, id] = ((await headers()).get(pathHeader) ?? '').split('/');
  if (area !== 'receipt') return null;
  if (!id) return readDeviceLanguage();
  return (await findDeviceReceipt(id))?.receipt.language ?? null;
}
