import type { Metadata } from 'next';
import { messageMetadata, MessagePage } from '@/components/post-page/message-page';

/** Made when somebody asks for them, and kept from then on. */
export function generateStaticParams() {
  return [{ slug: '_', message: '_' }];
}

type Props = PageProps<'/posts/[slug]/questions/[message]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, message } = await params;
  return messageMetadata({ slug, id: message });
}

export default async function QuestionPage({ params }: Props) {
  const { slug, message } = await params;
  return <MessagePage slug={slug} id={message} />;
}
