import { MissingPage } from '@/components/errors/missing-page';
import { missingPageMetadata } from '@/components/seo/page-metadata';

export const metadata = missingPageMetadata;

export default function SiteNotFound() {
  return <MissingPage />;
}
