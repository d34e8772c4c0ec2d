import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import { Suspense, type ReactNode } from 'react';
import '@/app/globals.css';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

export const viewport: Viewport = { colorScheme: 'light dark' };

/** Nothing of these pages is prepared in advance: each belongs to one person, and is rendered for one request. */
export default function PrivateLayout({ children }: { children: ReactNode }) {
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
