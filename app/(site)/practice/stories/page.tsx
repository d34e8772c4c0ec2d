import type { Metadata } from 'next';
import { storiesMetadata, StoriesPage } from '@/components/site/stories-page';

export async function generateMetadata(): Promise<Metadata> {
  return storiesMetadata(null);
}

export default function PracticeStoriesPage() {
  return <StoriesPage after={null} />;
}
