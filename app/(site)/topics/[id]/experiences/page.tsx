import type { Metadata } from 'next';
import { supportListMetadata, SupportListPage } from '@/components/topics/support-list-page';
import { topicParams } from '@/components/topics/topic-params';

export const generateStaticParams = topicParams;

const placeOf = (topicId: string) => ({ topicId, kind: 'experience', theme: null, after: null }) as const;

export async function generateMetadata({ params }: PageProps<'/topics/[id]/experiences'>): Promise<Metadata> {
  return supportListMetadata(placeOf((await params).id));
}

export default async function ExperiencesPage({ params }: PageProps<'/topics/[id]/experiences'>) {
  return <SupportListPage place={placeOf((await params).id)} />;
}
