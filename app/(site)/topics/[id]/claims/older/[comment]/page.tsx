import type { Metadata } from 'next';
import { claimsMetadata, ClaimsPage } from '@/components/topics/claims-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ id: '_', comment: '_' }];
}

type Props = PageProps<'/topics/[id]/claims/older/[comment]'>;

const placeOf = ({ id, comment }: { id: string; comment: string }) => ({ topicId: id, after: comment });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return claimsMetadata(placeOf(await params));
}

export default async function OlderClaimsPage({ params }: Props) {
  return <ClaimsPage place={placeOf(await params)} />;
}
