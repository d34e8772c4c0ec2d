import type { Metadata } from 'next';
import { answersMetadata, AnswersPage } from '@/components/site/physician-answers';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ handle: '_' }];
}

type Props = PageProps<'/physicians/[handle]/answers'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return answersMetadata({ handle: (await params).handle, after: null });
}

export default async function PhysicianAnswersPage({ params }: Props) {
  return <AnswersPage handle={(await params).handle} after={null} />;
}
