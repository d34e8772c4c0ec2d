import type { Metadata } from 'next';
import { storiesMetadata, StoriesPage } from '@/components/site/stories-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ message: '_' }];
}

type Props = PageProps<'/practice/stories/older/[message]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return storiesMetadata((await params).message);
}

export default async function OlderStoriesPage({ params }: Props) {
  return <StoriesPage after={(await params).message} />;
}
