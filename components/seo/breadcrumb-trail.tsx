import type { BreadcrumbList, WithContext } from 'schema-dts';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import { messagesIn } from '@/lib/platform/site-language';
import { JsonLd } from './json-ld';
import { absoluteUrl } from './page-metadata';

type TrailProps = {
  crumbs: readonly Crumb[];
  /** The page itself: readers have its heading, machines need it as the end of the trail. */
  here: Crumb;
  /** Name of the region, in the language of the page; nothing means the site's. */
  label?: string;
};

/** The way back up, for people and for search engines. */
export function BreadcrumbTrail({ crumbs, here, label = messagesIn().frame.breadcrumb }: TrailProps) {
  return (
    <>
      <JsonLd data={describeTrail([...crumbs, here])} />
      <Breadcrumbs crumbs={crumbs} label={label} />
    </>
  );
}

export function describeTrail(crumbs: readonly Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(href),
    })),
  };
}
