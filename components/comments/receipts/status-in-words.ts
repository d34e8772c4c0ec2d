import type { TypicalWaits } from '@/lib/comments/figures/read-typical-wait';
import type { ReceiptView } from '@/lib/comments/receipts/read-receipt';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

type ReceiptStatus = Pick<
  ReceiptView,
  | 'status'
  | 'keptWith'
  | 'complaint'
  | 'returned'
  | 'reported'
  | 'answered'
  | 'practiceReplied'
  | 'settled'
  | 'kind'
  | 'earlierIsPublic'
  | 'post'
>;

/** Where a message stands, for its writer: what happened, what happens next, and what it waits for. */
export function statusInWords(
  receipt: ReceiptStatus,
  words: Messages['status'],
): { title: string; next: string; wait?: keyof TypicalWaits } {
  const physician = receipt.post?.byline ?? words.thePhysician;
  switch (receipt.status) {
    case 'held':
      if (receipt.reported)
        return {
          title: words.reportedTitle,
          next: receipt.earlierIsPublic ? words.reportedShown : words.reportedHidden,
        };
      if (receipt.complaint === 'again') return { title: words.secondLookTitle, next: words.secondLook };
      if (receipt.returned) return { title: words.returnedTitle, next: words.returned };
      if (receipt.complaint) return { title: words.heldTitle, next: words.complaint };
      return {
        title: words.heldTitle,
        next: say(receipt.earlierIsPublic ? words.heldAgain : words.held, { physician }),
        wait: 'read',
      };
    case 'published':
      if (receipt.answered) return { title: words.answeredTitle, next: words.answered };
      if (receipt.practiceReplied && (receipt.settled || receipt.kind !== 'question'))
        return { title: words.practiceRepliedTitle, next: words.practiceReplied };
      return {
        title: receipt.practiceReplied ? words.practiceRepliedTitle : words.publishedTitle,
        ...(receipt.kind === 'question'
          ? { next: say(words.publishedQuestion, { physician }), wait: 'answer' }
          : { next: words.published }),
      };
    case 'declined':
      if (receipt.keptWith) {
        const { shown, answered } = receipt.keptWith;
        const next = answered ? words.mergedAnswered : say(words.mergedWaiting, { physician });
        return { title: words.mergedTitle, next: shown ? next : words.mergedHidden };
      }
      return { title: words.declinedTitle, next: words.declined };
    case 'withdrawn':
      return { title: words.withdrawnTitle, next: words.withdrawn };
    case 'erased':
      return { title: words.erasedTitle, next: words.erased };
  }
}
