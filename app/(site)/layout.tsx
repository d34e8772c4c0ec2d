import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { siteName } from '@/components/site/page-metadata';
import { SiteFrame } from '@/components/site/site-frame';
import { env } from '@/lib/platform/env';

export const metadata: Metadata = {
  metadataBase: new URL(env().SITE_URL),
  title: siteName,
  applicationName: siteName,
  // A browser that guesses telephone numbers would turn doses and readings into links.
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#121918' },
  ],
};

// Whoever asks first for a page that has to be made waits for the finished one: it is the finished page that loses Next's scripts
// and gets its policy, and an unknown address can still answer 404 then.
export const ensureStatic = 'navigation';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
