import type { Metadata } from 'next';
import { messageListMetadata, MessageListPage } from '@/components/post-page/message-list-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ slug: '_', message: '_' }];
}

type Props = PageProps<'/posts/[slug]/questions/older/[message]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, message } = await params;
  return messageListMetadata({ slug, after: message });
}

export default async function OlderQuestionsPage({ params }: Props) {
  const { slug, message } = await params;
  return <MessageListPage slug={slug} after={message} />;
}
