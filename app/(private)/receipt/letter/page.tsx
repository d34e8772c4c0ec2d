import type { Metadata } from 'next';
import { siteName } from '@/components/seo/page-metadata';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { openLetterAction } from '@/lib/letters/letter-actions';
import { messagesIn } from '@/lib/platform/site-language';

const { letters: words, tones } = messagesIn();

export const metadata: Metadata = { title: `${words.openTitle} – ${siteName}` };

export default async function OpenLetterPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { done } = await searchParams;
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading lead={words.openLead}>{words.openTitle}</PageHeading>
      {done === 'unknown' ? (
        <Notice tone="danger" toneWord={tones.danger} role="alert" title={words.unknownCode}>
          <p>{words.unknownCodeWords}</p>
        </Notice>
      ) : null}
      <form action={openLetterAction} className="space-y-5">
        <TextField name="code" label={words.code} autoComplete="off" spellCheck={false} dir="ltr" />
        <Button>{words.openTitle}</Button>
      </form>
    </div>
  );
}
