import '@/app/readers.css';
import type { ReactNode } from 'react';
import { rootMetadata, rootViewport } from '@/components/seo/root-metadata';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata = rootMetadata;

export const viewport = rootViewport;

// As for the rest of the site: whoever asks first waits for the finished page.
export const ensureStatic = 'navigation';

/** A root layout of its own: the whole document is in this language. */
export default function LanguageLayout({ children }: { children: ReactNode }) {
  return <SiteFrame language="es">{children}</SiteFrame>;
}
