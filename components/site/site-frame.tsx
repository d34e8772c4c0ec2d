import type { ReactNode } from 'react';
import { EmergencyLine } from '@/components/site/emergency-line';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { PageWidth } from '@/components/ui/page-width';
import { SkipLink } from '@/components/ui/skip-link';
import { pageLanguage } from '@/lib/platform/site-language';
import { directionOf } from '@/lib/shared/text-direction';

type SiteFrameProps = {
  /** Of the page's own words; nothing, or a language that the site has no words in, means the site's. */
  language?: string | null | undefined;
  children: ReactNode;
};

/** The whole document around a public page; also used where no layout runs, as for an unknown address. */
export function SiteFrame({ language, children }: SiteFrameProps) {
  const spoken = pageLanguage(language);
  return (
    <html lang={spoken} dir={directionOf(spoken)}>
      <body>
        <SkipLink language={spoken} />
        <EmergencyLine language={spoken} />
        <SiteHeader language={spoken} />
        <main id="main">
          <PageWidth className="pt-8 sm:pt-12 print:pt-0!">{children}</PageWidth>
        </main>
        <SiteFooter language={spoken} />
      </body>
    </html>
  );
}
