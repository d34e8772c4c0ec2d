import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { openLetterAction } from '@/lib/letters/letter-actions';
import type { Messages } from '@/lib/shared/messages/en';

/** `isUnknown`: a code was typed that opens no letter. */
export function OpenLetterForm({
  words: { letters: words, tones },
  isUnknown = false,
}: {
  words: Pick<Messages, 'letters' | 'tones'>;
  isUnknown?: boolean;
}) {
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading lead={words.openLead}>{words.openTitle}</PageHeading>
      {isUnknown ? (
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
