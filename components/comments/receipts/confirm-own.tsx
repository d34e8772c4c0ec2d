import { PlainWords } from '@/components/comments/plain-words';
import { Button, ButtonLink } from '@/components/ui/button';
import { typedWords } from '@/components/ui/lines';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { eraseOwnAction, withdrawOwnAction } from '@/lib/comments/asking/own-comment-actions';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import { messagesIn } from '@/lib/platform/site-language';
import type { Messages } from '@/lib/shared/messages/en';

export type Lasting = 'withdraw' | 'erase';

/** What was asked for, if it is one of the deeds that cannot be undone and may still be done. */
export function lastingIn(asked: unknown, { actions }: Pick<ReceiptView, 'actions'>): Lasting | null {
  return (['withdraw', 'erase'] as const).find((deed) => deed === asked && actions.includes(deed)) ?? null;
}

export function confirmTitle(deed: Lasting, { sure }: Messages['receipt']): string {
  return deed === 'erase' ? sure.eraseTitle : sure.withdrawTitle;
}

type ConfirmOwnProps = { receipt: ReceiptView; code: string; deed: Lasting };

/**
 * What cannot be undone is said first and done by a second button: https://www.w3.org/TR/WCAG22/#error-prevention-legal-financial-data.
 * The way back is the louder one.
 */
export function ConfirmOwn({ receipt, code, deed }: ConfirmOwnProps) {
  const { receipt: own, thread } = messagesIn(receipt.language);
  const { sure } = own;
  const isPublic = receipt.status === 'published' || receipt.earlierIsPublic || receipt.reported;
  const erasing = deed === 'erase';
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading>{confirmTitle(deed, own)}</PageHeading>
      <section aria-labelledby="gone-title">
        <h2 id="gone-title">{sure.gone}</h2>
        <ul className="mt-3 list-disc space-y-1 ps-5">
          {isPublic ? <li>{sure.place}</li> : null}
          {receipt.answered ? <li>{sure.answer}</li> : null}
          {isPublic && receipt.kind !== 'reply' ? <li>{sure.replies}</li> : null}
          {erasing ? (
            <>
              <li>{sure.words}</li>
              <li>
                <Sentence words={sure.alias} parts={{ alias: <bdi>{receipt.alias}</bdi> }} />
              </li>
              {receipt.hasContact ? <li>{sure.contact}</li> : null}
            </>
          ) : (
            <>
              <li>{sure.editing}</li>
              <li>{sure.reading}</li>
            </>
          )}
        </ul>
        <p className="mt-4 font-semibold">{sure.forGood}</p>
      </section>
      {receipt.message === '' ? null : (
        <section aria-labelledby="words-title">
          <h2 id="words-title">{own.words}</h2>
          <PlainWords text={receipt.message} whole={thread.whole} className={`mt-3 ${typedWords}`} />
        </section>
      )}
      <form action={erasing ? eraseOwnAction : withdrawOwnAction} className="flex flex-wrap gap-3">
        <input type="hidden" name="commentId" value={receipt.commentId} />
        <input type="hidden" name="version" value={receipt.version} />
        <input type="hidden" name="code" value={code} />
        <ButtonLink href={`/receipt/${receipt.commentId}`}>{own.leaveIt}</ButtonLink>
        <Button name="sure" value="yes" variant="secondary">
          {erasing ? sure.yesErase : sure.yesWithdraw}
        </Button>
      </form>
    </div>
  );
}
