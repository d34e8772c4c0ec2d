import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { Suspense, type ReactNode } from 'react';
import '@/app/globals.css';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata: Metadata = { robots: { index: false, follow: true }, referrer: 'same-origin' };

export const viewport: Viewport = { colorScheme: 'light dark' };

/** What someone searches for is theirs: the page is rendered for one request and kept nowhere. */
export default function SearchLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <PerRequest>{children}</PerRequest>
    </Suspense>
  );
}

async function PerRequest({ children }: { children: ReactNode }) {
  await connection();
  return <SiteFrame>{children}</SiteFrame>;
}
