import type { ReceiptView } from '@/lib/comments/read-receipt';

/** Where a message stands, for its writer: what happened, and what happens next. */
export function standingInWords(
  receipt: Pick<ReceiptView, 'status' | 'returned' | 'answered' | 'kind' | 'earlierIsPublic' | 'post'>,
): { title: string; next: string } {
  const byline = receipt.post?.byline ?? 'the physician';
  switch (receipt.status) {
    case 'held':
      if (receipt.returned)
        return {
          title: 'Please change your message',
          next: 'Nobody else can see it. Change it below and send it again.',
        };
      return {
        title: 'Waiting to be read',
        next: receipt.earlierIsPublic
          ? `What you wrote first stays on the page until ${byline} or the practice’s staff have read the new words.`
          : `Nobody else can see it. ${byline} or the practice’s staff will read it first. This can take a few days.`,
      };
    case 'published':
      if (receipt.answered)
        return {
          title: 'Published and answered',
          next: 'Your question and its answer are on the page, under your alias.',
        };
      return {
        title: 'Published',
        next:
          receipt.kind === 'question'
            ? `Your question is on the page, under your alias. It waits for ${byline}’s answer.`
            : 'Your message is on the page, under your alias.',
      };
    case 'declined':
      return { title: 'Not published', next: 'Nobody else can see it.' };
    case 'withdrawn':
      return { title: 'You took it back', next: 'Nobody else can see it. You can still erase the words for good.' };
    default:
      return { title: 'Erased', next: 'Your words are gone for good.' };
  }
}
