import type { Metadata, Viewport } from 'next';
import { env } from '@/lib/platform/env';
import { siteName } from './page-metadata';

/** What every root layout of public pages declares; pages add their own. */
export const rootMetadata: Metadata = {
  metadataBase: new URL(env().SITE_URL),
  title: siteName,
  applicationName: siteName,
  // A browser that guesses telephone numbers would turn doses and readings into links.
  formatDetection: { telephone: false, date: false, address: false, email: false },
  referrer: 'same-origin',
};

export const rootViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf8' },
    { media: '(prefers-color-scheme: dark)', color: '#111817' },
  ],
};
