import type { ReceiptView } from '@/lib/comments/read-receipt';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';

type Standing = Pick<
  ReceiptView,
  'status' | 'keptWith' | 'returned' | 'reported' | 'answered' | 'kind' | 'earlierIsPublic' | 'post'
>;

/** Where a message stands, for its writer: what happened, and what happens next. */
export function standingInWords(receipt: Standing, words: Messages['standing']): { title: string; next: string } {
  const physician = receipt.post?.byline ?? words.thePhysician;
  switch (receipt.status) {
    case 'held':
      if (receipt.reported)
        return {
          title: words.reportedTitle,
          next: receipt.earlierIsPublic ? words.reportedShown : words.reportedHidden,
        };
      if (receipt.returned) return { title: words.returnedTitle, next: words.returned };
      return {
        title: words.heldTitle,
        next: fillWords(receipt.earlierIsPublic ? words.heldAgain : words.held, { physician }),
      };
    case 'published':
      if (receipt.answered) return { title: words.answeredTitle, next: words.answered };
      return {
        title: words.publishedTitle,
        next: receipt.kind === 'question' ? fillWords(words.publishedQuestion, { physician }) : words.published,
      };
    case 'declined':
      if (receipt.keptWith) {
        const { shown, answered } = receipt.keptWith;
        const next = answered ? words.mergedAnswered : fillWords(words.mergedWaiting, { physician });
        return { title: words.mergedTitle, next: shown ? next : words.mergedHidden };
      }
      return { title: words.declinedTitle, next: words.declined };
    case 'withdrawn':
      return { title: words.withdrawnTitle, next: words.withdrawn };
    default:
      return { title: words.erasedTitle, next: words.erased };
  }
}
