import type { Metadata } from 'next';
import { OpenLetterForm } from '@/components/letters/open-letter-form';
import { siteName } from '@/components/seo/page-metadata';
import { messagesIn } from '@/lib/platform/site-language';

const words = messagesIn();

export const metadata: Metadata = { title: `${words.letters.openTitle} – ${siteName}` };

export default async function OpenLetterPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { done } = await searchParams;
  return <OpenLetterForm words={words} isUnknown={done === 'unknown'} />;
}
