import type { MetadataRoute } from 'next';
import { absoluteUrl } from '@/components/site/page-metadata';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/desk', '/receipt', '/sign-in', '/api/'] },
    sitemap: absoluteUrl('/sitemap.xml'),
  };
}
