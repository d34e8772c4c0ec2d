import type { MetadataRoute } from 'next';
import { requestRoutes } from '@/lib/platform/web/request-routes.mjs';
import { absoluteUrl } from './page-metadata';

/** A patient's own pages, the staff's, and machines' entrances. */
const privateAddresses = requestRoutes(({ crawled }) => !crawled).map((name) =>
  name === 'api' ? '/api/' : `/${name}`,
);

/** Crawlers that gather texts to train models on, by the names that their owners publish. Those that fetch a page for a person who asked are not among them. */
const trainingCrawlers = [
  'AI2Bot',
  'Ai2Bot-Dolma',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'cohere-ai',
  'cohere-training-data-crawler',
  'Diffbot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'img2dataset',
  'meta-externalagent',
  'omgili',
  'PanguBot',
  'Timpibot',
  'Webzio-Extended',
];

/**
 * Who may read the site by machine, as RFC 9309 has it. Search engines are welcome; whoever collects texts to train models is not: advice
 * here is corrected and withdrawn, and a model keeps the old words. The editorial policy tells readers so.
 */
export function crawlerPolicy(): MetadataRoute.Robots {
  return {
    rules: [
      { userAgent: trainingCrawlers, disallow: '/' },
      { userAgent: '*', allow: '/', disallow: privateAddresses },
    ],
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
