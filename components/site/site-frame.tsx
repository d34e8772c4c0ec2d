import type { ReactNode } from 'react';
import { EmergencyLine } from '@/components/site/emergency-line';
import { PageWidth } from '@/components/site/page-width';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';

/** The whole document around a public page; also used where no layout runs, as for an unknown address. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <EmergencyLine />
        <SiteHeader />
        <main id="main">
          <PageWidth className="pt-8 sm:pt-12">{children}</PageWidth>
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
