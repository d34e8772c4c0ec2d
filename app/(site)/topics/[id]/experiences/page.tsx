import type { Metadata } from 'next';
import { SupportListPage, supportListMetadata } from '@/components/site/support-list-page';
import { listTopics } from '@/lib/posts/read-vocabulary';

export async function generateStaticParams() {
  const topics = await listTopics();
  return topics.length > 0 ? topics.map(({ id }) => ({ id })) : [{ id: '_' }];
}

const placeOf = (topicId: string) => ({ topicId, kind: 'experience', theme: null, after: null }) as const;

export async function generateMetadata({ params }: PageProps<'/topics/[id]/experiences'>): Promise<Metadata> {
  return supportListMetadata(placeOf((await params).id));
}

export default async function ExperiencesPage({ params }: PageProps<'/topics/[id]/experiences'>) {
  return <SupportListPage place={placeOf((await params).id)} />;
}
