import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ruledList } from '@/components/ui/lines';
import { PageHeading } from '@/components/ui/page-heading';
import { forgetDeviceAction } from '@/lib/comments/asking/own-comment-actions';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import { dayInWords } from '@/lib/shared/day-words';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { statusInWords } from './status-in-words';

export function DeviceReceipts({
  receipts,
  language,
}: {
  receipts: readonly ReceiptView[];
  language?: string | null | undefined;
}) {
  const { receipts: words, replyForm, status, locale } = messagesIn(language);
  if (receipts.length === 0) {
    return <EmptyState title={words.noneTitle}>{words.none}</EmptyState>;
  }
  return (
    <section aria-labelledby="device-title" className="space-y-5">
      <h2 id="device-title">{words.onDevice}</h2>
      <ul className={ruledList}>
        {receipts.map((receipt) => (
          <li key={receipt.commentId} className="py-3">
            <a href={`/receipt/${receipt.commentId}`} className="inline-flex min-h-11 items-center font-semibold">
              {headingOf(receipt, words, replyForm)}
            </a>
            <p className="text-sm text-ink-soft">
              {say(words.sent, {
                status: statusInWords(receipt, status).title,
                day: dayInWords(siteDay(receipt.sentAt), locale),
              })}
            </p>
          </li>
        ))}
      </ul>
      <form action={forgetDeviceAction}>
        <Button variant="secondary">{words.forget}</Button>
        <p className="mt-2 text-sm text-ink-soft">{words.forgetHint}</p>
      </form>
    </section>
  );
}

/** A device that has forgotten its codes opens nothing any more, and a code that nobody wrote down is lost. */
export function ConfirmForget({ words, leave }: { words: Messages['receipts']; leave: string }) {
  return (
    <div className="max-w-measure space-y-8">
      <PageHeading lead={words.forgetSure}>{words.forgetTitle}</PageHeading>
      <form action={forgetDeviceAction} className="flex flex-wrap gap-3">
        <ButtonLink href="/receipt">{leave}</ButtonLink>
        <Button name="sure" value="yes" variant="secondary">
          {words.yesForget}
        </Button>
      </form>
    </div>
  );
}

function headingOf({ kind, post }: ReceiptView, words: Messages['receipts'], reply: Messages['replyForm']): string {
  if (kind === 'reply') return post ? say(reply.receiptUnder, { title: post.title }) : reply.receipt;
  const isQuestion = kind === 'question';
  if (!post) return isQuestion ? words.question : words.experience;
  return say(isQuestion ? words.questionUnder : words.experienceUnder, { title: post.title });
}
