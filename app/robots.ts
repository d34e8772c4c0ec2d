import type { MetadataRoute } from 'next';
import { crawlerPolicy } from '@/components/seo/crawler-policy';

export default function robots(): MetadataRoute.Robots {
  return crawlerPolicy();
}
