import { MissingPage } from '@/components/site/missing-page';
import { missingPageMetadata } from '@/components/site/page-metadata';

export const metadata = missingPageMetadata;

export default function PostNotFound() {
  return <MissingPage />;
}
