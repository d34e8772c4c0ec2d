import type { Metadata } from 'next';
import { claimsMetadata, ClaimsPage } from '@/components/topics/claims-page';
import { topicParams } from '@/components/topics/topic-params';

export const generateStaticParams = topicParams;

type Props = PageProps<'/topics/[id]/claims'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return claimsMetadata({ topicId: (await params).id, after: null });
}

export default async function CheckedClaimsPage({ params }: Props) {
  return <ClaimsPage place={{ topicId: (await params).id, after: null }} />;
}
