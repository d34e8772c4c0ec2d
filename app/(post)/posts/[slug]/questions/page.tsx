import type { Metadata } from 'next';
import { messageListMetadata, MessageListPage } from '@/components/post-page/message-list-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ slug: '_' }];
}

type Props = PageProps<'/posts/[slug]/questions'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return messageListMetadata({ slug: (await params).slug, after: null });
}

export default async function QuestionsPage({ params }: Props) {
  return <MessageListPage slug={(await params).slug} after={null} />;
}
