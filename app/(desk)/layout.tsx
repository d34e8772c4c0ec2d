import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { env } from '@/lib/platform/env';

export const metadata: Metadata = {
  metadataBase: new URL(env().SITE_URL),
  title: { template: '%s – Bedside desk', default: 'Bedside desk' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'same-origin',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

// Nothing here is prepared before a request, and nothing is sent before the page has asked who is there: only so can an
// item that is not the asker's answer 404. A boundary around the page would send 200 first.
export const instant = false;

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
