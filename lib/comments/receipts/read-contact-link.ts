/** What the link in a mail leads to. */
import { findComment } from '@/lib/comments/comment-store';
import { findMessagePlace } from '@/lib/posts/reading/message-place';
import { findLinkedContact } from './change-contact';

export interface ContactLink {
  confirmed: boolean;
  /** That of the post the message was written under. */
  language: string | null;
}

/** Null when the link does not work any more. Holds nothing of the message. */
export async function readContactLink(commentId: string, token: string, now: Date): Promise<ContactLink | null> {
  const contact = await findLinkedContact(commentId, token, now);
  const comment = contact && (await findComment(commentId, { everything: true }));
  if (!comment) return null;
  const post = await findMessagePlace(comment.postId, now);
  return { confirmed: contact.confirmedAt !== null, language: post?.language ?? null };
}
