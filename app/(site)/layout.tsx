import '@/app/readers.css';
import type { ReactNode } from 'react';
import { rootMetadata, rootViewport } from '@/components/seo/root-metadata';
import { SiteFrame } from '@/components/site/site-frame';

export const metadata = rootMetadata;

export const viewport = rootViewport;

// Whoever asks first for a page that has to be made waits for the finished one: it is the finished page that loses Next's scripts
// and gets its policy, and an unknown address can still answer 404 then.
export const ensureStatic = 'navigation';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
