import type { Metadata } from 'next';
import { storyMetadata, StoryPage } from '@/components/site/stories-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ message: '_' }];
}

type Props = PageProps<'/practice/stories/[message]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return storyMetadata((await params).message);
}

export default async function PracticeStoryPage({ params }: Props) {
  return <StoryPage id={(await params).message} />;
}
