import type { Metadata } from 'next';
import { ContactLink } from '@/components/comments/receipts/contact-link';
import { siteName } from '@/components/seo/page-metadata';
import { readContactLink } from '@/lib/comments/receipts/read-contact-link';
import { now } from '@/lib/platform/clock';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';

export function generateMetadata(): Metadata {
  return { title: `${messagesIn().contact.linkTitle} – ${siteName}` };
}

export default async function AddressPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const [message, token, done] = [text('message'), text('token'), text('done')];
  const link = await readContactLink(message, token, now());
  const language = pageLanguage(link?.language);
  return (
    <div {...passage(language)}>
      <ContactLink
        link={link}
        message={message}
        token={token}
        done={done === 'contact-confirmed' || done === 'contact-removed' ? done : null}
        words={messagesIn(language)}
      />
    </div>
  );
}
