import type { WebSite, WithContext } from 'schema-dts';
import { absoluteUrl, siteName } from './page-metadata';

/** The site as schema.org says it, with the address that answers a search. */
export function describeSite(): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteName,
    url: absoluteUrl('/'),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl('/search')}?q={search_term_string}` },
      // A property of search engines, not of schema.org's own list.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}
