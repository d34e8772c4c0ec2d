import type { Metadata } from 'next';
import { answersMetadata, AnswersPage } from '@/components/site/physician-answers';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ handle: '_', comment: '_' }];
}

type Props = PageProps<'/physicians/[handle]/answers/older/[comment]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle, comment } = await params;
  return answersMetadata({ handle, after: comment });
}

export default async function OlderAnswersPage({ params }: Props) {
  const { handle, comment } = await params;
  return <AnswersPage handle={handle} after={comment} />;
}
