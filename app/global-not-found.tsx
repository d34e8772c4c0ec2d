import '@/app/readers.css';
import type { Viewport } from 'next';
import { MissingPage } from '@/components/errors/missing-page';
import { missingPageMetadata } from '@/components/seo/page-metadata';
import { SiteFrame } from '@/components/site/site-frame';

// Three root layouts, so no layout of all: an address that matches no route gets the public one from here.
export const metadata = missingPageMetadata;

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function GlobalNotFound() {
  return (
    <SiteFrame>
      <MissingPage />
    </SiteFrame>
  );
}
