import type { Metadata } from 'next';
import { supportListMetadata, SupportListPage } from '@/components/topics/support-list-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ id: '_', comment: '_' }];
}

const placeOf = (topicId: string, after: string) => ({ topicId, kind: 'question', theme: null, after }) as const;

type Props = PageProps<'/topics/[id]/questions/older/[comment]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, comment } = await params;
  return supportListMetadata(placeOf(id, comment));
}

export default async function OlderQuestionsPage({ params }: Props) {
  const { id, comment } = await params;
  return <SupportListPage place={placeOf(id, comment)} />;
}
