/**
 * An address for news about one message: left by its writer, confirmed by whoever reads that mailbox, and taken away by either.
 * Until it is confirmed, one mail with the link goes there and nothing else.
 */
import { confirmHours } from '@/lib/comments/comment';
import { findComment } from '@/lib/comments/comment-store';
import { keyedHash, sameText, seal, sha256 } from '@/lib/platform/crypto';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { notFound } from '@/lib/shared/refusal';
import { type Contact, findContact, recordConfirmed, recordContact, removeContact } from './contact-store';
import type { Writer } from './recognise-writer';

const day = 24 * 60 * 60;
/** A stranger's mailbox must not be filled from here: an address counts, whichever message it is left on. */
const perAddress: Limit = { name: 'contact-address', times: 5, windowSeconds: day };
const perComment: Limit = { name: 'contact-comment', times: 5, windowSeconds: day };

/** `email` is checked by contactIn; null takes the address away. False when it was tried too often: then nothing was changed. */
export async function changeContact(writer: Writer, email: string | null, now: Date): Promise<boolean> {
  const { commentId } = writer;
  const changed = await transaction(async (tx) => {
    await lockChain(tx);
    const comment = await findComment(commentId, { everything: true }, tx);
    // Erasing deleted the address that was there; none may come after it.
    if (!comment || comment.status === 'erased') throw notFound();
    if (email === null) {
      await removeContact(tx, commentId);
      return true;
    }
    const tooOften =
      (await countUse(tx, perComment, commentId, now)) ?? (await countUse(tx, perAddress, email.toLowerCase(), now));
    if (tooOften) return false;
    const sealed = seal('contact', email);
    await recordContact(tx, commentId, sealed, now);
    await enqueue(
      tx,
      { kind: 'confirm-contact', dedupeKey: confirmKey(sealed), subjectId: commentId, notBefore: now },
      now,
    );
    return true;
  });
  const action = email === null ? 'removed' : 'added';
  log('contact-changed', { commentId, action, outcome: changed ? 'done' : 'too-often' });
  return changed;
}

/** Names the one mail that asks about this address: one that was queued for an earlier address is not sent to a later one. */
export function confirmKey(emailEncrypted: string): string {
  return `confirm-contact:${sha256(emailEncrypted).slice(0, 24)}`;
}

/** What the link in a mail carries. Made from the sealed address, so a new address has a new one, and it is kept nowhere. */
export function contactToken(commentId: string, { emailEncrypted }: Pick<Contact, 'emailEncrypted'>): string {
  return keyedHash('confirmation', `${commentId}:${emailEncrypted}`);
}

/** The address that a link belongs to. Null for one that was changed or removed since, and for one that ran out unconfirmed. */
export async function findLinkedContact(commentId: string, token: string, now: Date): Promise<Contact | null> {
  const contact = await findContact(commentId);
  if (!contact || !sameText(contactToken(commentId, contact), token)) return null;
  const ranOut = now.getTime() - contact.createdAt.getTime() > confirmHours * 60 * 60 * 1000;
  return contact.confirmedAt === null && ranOut ? null : contact;
}

/** Called when someone who opened the mail presses the button. False when the link does not work any more. */
export async function settleContact(
  commentId: string,
  token: string,
  wish: 'confirm' | 'remove',
  now: Date,
): Promise<boolean> {
  const contact = await findLinkedContact(commentId, token, now);
  if (!contact) return false;
  const settled = await transaction(async (tx) => {
    if (wish === 'confirm') return recordConfirmed(tx, commentId, contact, contact.confirmedAt ?? now);
    await removeContact(tx, commentId);
    return true;
  });
  log('contact-changed', { commentId, action: wish === 'confirm' ? 'confirmed' : 'removed' });
  return settled;
}
