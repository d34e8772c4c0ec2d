import '@/app/desk.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { env } from '@/lib/platform/env';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = {
  metadataBase: new URL(env().SITE_URL),
  title: { template: '%s – Bedside desk', default: desk.frame.metadataTitleDefault },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'same-origin',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

// Nothing of these pages is made before a request, so there is no beginning of one that could be shown while the rest is asked for.
export const instant = false;

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body className="working">{children}</body>
    </html>
  );
}
